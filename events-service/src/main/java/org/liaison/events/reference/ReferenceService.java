package org.liaison.events.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconArea;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.reference.domain.MechanismLife;
import org.liaison.events.reference.domain.MechanismStep;
import org.liaison.events.reference.domain.Rhythm;
import org.liaison.events.reference.persistence.ReferenceQueries;
import org.liaison.events.vocabulary.ActorKind;

/** The lexicon's entries, each with what the record knows of it. */
@ApplicationScoped
public class ReferenceService {

  private final Lexicon lexicon;
  private final ReferenceQueries queries;
  private final Clock clock;

  ReferenceService(Lexicon lexicon, ReferenceQueries queries, Clock clock) {
    this.lexicon = lexicon;
    this.queries = queries;
    this.clock = clock;
  }

  /** Actors of a kind whose name or alias holds the words, in the lexicon's order. */
  @Transactional
  public List<Counted<LexiconActor>> actors(Optional<ActorKind> kind, String words) {
    Map<String, Long> events = queries.eventsByActor();
    String wanted = words.toLowerCase(Locale.ROOT);
    return lexicon.actors().stream()
        .filter(actor -> kind.isEmpty() || kind.get() == actor.kind())
        .filter(actor -> names(actor).anyMatch(name -> name.contains(wanted)))
        .map(actor -> new Counted<>(actor, events.getOrDefault(actor.id(), 0L)))
        .toList();
  }

  @Transactional
  public List<Counted<LexiconArea>> areas() {
    Map<String, Long> events = queries.eventsByArea();
    return lexicon.areas().stream()
        .map(area -> new Counted<>(area, events.getOrDefault(area.id(), 0L)))
        .toList();
  }

  @Transactional
  public List<LivingMechanism> mechanisms() {
    Map<String, List<MechanismStep>> steps = queries.mechanismSteps();
    return lexicon.mechanisms().stream()
        .map(mechanism -> living(mechanism, steps.getOrDefault(mechanism.id(), List.of())))
        .toList();
  }

  /** A mechanism with its life. */
  @Transactional
  public LivingMechanism mechanism(String id) {
    return lexicon.mechanisms().stream()
        .filter(mechanism -> mechanism.id().equals(id))
        .findFirst()
        .map(mechanism -> living(mechanism, queries.mechanismSteps(id)))
        .orElseThrow(
            () ->
                new RecordException(
                    ErrorCode.MECHANISM_NOT_FOUND, "There is no mechanism with the id " + id));
  }

  private LivingMechanism living(LexiconMechanism mechanism, List<MechanismStep> steps) {
    MechanismLife life = MechanismLife.of(steps, LocalDate.now(clock));
    return new LivingMechanism(mechanism, life, Rhythm.of(mechanism.rhythm(), life));
  }

  private static Stream<String> names(LexiconActor actor) {
    return Stream.concat(Stream.of(actor.name(), actor.nameZh()), actor.aliases().stream())
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  /** An entry and how many events name it. */
  public record Counted<T>(T entry, long events) {}

  /** A mechanism, its life, and how often it meets. */
  public record LivingMechanism(
      LexiconMechanism mechanism, MechanismLife life, Optional<Rhythm> rhythm) {}
}

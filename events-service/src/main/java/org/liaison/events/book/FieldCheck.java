package org.liaison.events.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.problem.RecordException;
import org.liaison.events.problem.Violation;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.reference.ActorNames;
import org.liaison.events.vocabulary.DateBasis;

/** Checks the fields of one request, and tells all that is wrong at once. */
public final class FieldCheck {

  private final Lexicon lexicon;
  private final ActorNames actors;
  private final List<Violation> violations = new ArrayList<>();

  FieldCheck(Lexicon lexicon, ActorNames actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** Notes what is wrong with a field. */
  public void refuse(String field, String message) {
    violations.add(new Violation(field, message));
  }

  /** A text without blanks around it, counted in code points. */
  public String text(String field, String given, int least, int most) {
    String text = given.strip();
    int length = text.codePointCount(0, text.length());
    if (length < least || length > most) {
      refuse(
          field,
          least == 0
              ? "must be at most %d characters".formatted(most)
              : "must be %d to %d characters".formatted(least, most));
    }
    return text;
  }

  /** A list of at most so many items. */
  public <T> List<T> atMost(int most, String field, List<T> given) {
    if (given.size() > most) {
      refuse(field, "must be at most " + most);
    }
    return given;
  }

  /** An actor by id, or by a name; a name that the lexicon knows becomes its actor. */
  public Name actor(String field, Name given) {
    Optional<LexiconActor> known = actors.find(given.id(), given.label());
    if (known.isEmpty() && !given.id().isEmpty()) {
      refuse(field, "there is no actor '%s'".formatted(given.id()));
    } else if (known.isEmpty() && given.label().isBlank()) {
      refuse(field, "must name an actor, by its id or by a name");
    }
    return known
        .map(actor -> new Name(actor.id(), actor.name()))
        .orElseGet(() -> new Name("", text(field, given.label(), 0, 200)));
  }

  /** Actors, each once. */
  public List<Name> actors(String field, List<Name> given) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      names.add(actor(field + "[" + i + "]", given.get(i)));
    }
    return names.stream().distinct().toList();
  }

  /** Areas of the lexicon, sorted. */
  public List<String> areas(String field, List<String> given) {
    given.stream()
        .filter(area -> lexicon.areas().stream().noneMatch(known -> known.id().equals(area)))
        .forEach(area -> refuse(field, "there is no area '%s'".formatted(area)));
    return List.copyOf(new TreeSet<>(given));
  }

  /** A substance of the lexicon, or empty. */
  public String substance(String field, String id) {
    if (!id.isEmpty() && lexicon.substances().stream().noneMatch(known -> known.id().equals(id))) {
      refuse(field, "there is no substance '%s'".formatted(id));
    }
    return id;
  }

  /** A date in EDTF; nothing if it is left out or noted as wrong. */
  public Optional<EventDate> date(String field, String edtf) {
    if (edtf.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(EventDate.of(new FoundDate(Edtf.parse(edtf), DateBasis.STATED)));
    } catch (IllegalArgumentException malformed) {
      refuse(field, malformed.getMessage());
      return Optional.empty();
    }
  }

  /** A date that must be given. */
  public Optional<EventDate> requiredDate(String field, String edtf) {
    if (edtf.isEmpty()) {
      refuse(field, "must be given, in EDTF");
    }
    return date(field, edtf);
  }

  /** Ids, each once, in their order. */
  public List<UUID> ids(String field, List<String> given) {
    Set<UUID> ids = new LinkedHashSet<>();
    for (int i = 0; i < given.size(); i++) {
      try {
        ids.add(UUID.fromString(given.get(i)));
      } catch (IllegalArgumentException malformed) {
        refuse(field + "[" + i + "]", "must be an id (a UUID)");
      }
    }
    return List.copyOf(ids);
  }

  /**
   * Ends the request if anything was noted.
   *
   * @throws RecordException with a violation for each field that cannot be
   */
  public void finish() {
    if (!violations.isEmpty()) {
      throw RecordException.invalid(violations);
    }
  }
}

package org.liaison.events.identity.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconPlace;
import org.liaison.events.lexicon.LexiconSubstance;
import org.liaison.events.vocabulary.ActorKind;

/** What must be known of the field to compare reports: who belongs to whom, and other names. */
public final class Knowledge {

  private final Map<String, LexiconActor> actors = new HashMap<>();
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, List<Pattern>> substances = new HashMap<>();

  public Knowledge(Lexicon lexicon) {
    lexicon.actors().forEach(actor -> actors.put(actor.id(), actor));
    lexicon.places().forEach(this::add);
    lexicon.substances().forEach(this::add);
  }

  /** Whether an actor is known and of this kind. */
  boolean is(ActorKind kind, String actorId) {
    LexiconActor actor = actors.get(actorId);
    return actor != null && actor.kind() == kind;
  }

  /** The state that an actor is or belongs to, or empty. */
  String state(String actorId) {
    LexiconActor actor = actors.get(actorId);
    return actor == null ? "" : actor.state();
  }

  /** An actor's name; the id itself of a stranger. */
  String name(String actorId) {
    LexiconActor actor = actors.get(actorId);
    return actor == null ? actorId : actor.name();
  }

  /** A name of a place that is the same in every language, if it is known. */
  String place(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return places.getOrDefault(lower, lower);
  }

  /** The substances that a text names. */
  Set<String> substances(String text) {
    Set<String> named = new HashSet<>();
    substances.forEach(
        (id, names) -> {
          if (names.stream().anyMatch(name -> name.matcher(text).find())) {
            named.add(id);
          }
        });
    return named;
  }

  private void add(LexiconPlace place) {
    Stream.concat(Stream.of(place.name(), place.nameZh()), place.aliases().stream())
        .filter(name -> !name.isEmpty())
        .forEach(
            name ->
                places.putIfAbsent(
                    name.toLowerCase(Locale.ROOT), place.name().toLowerCase(Locale.ROOT)));
  }

  private void add(LexiconSubstance substance) {
    substances.put(
        substance.id(),
        Stream.concat(Stream.of(substance.name(), substance.nameZh()), substance.aliases().stream())
            .filter(name -> !name.isEmpty())
            .map(Knowledge::pattern)
            .toList());
  }

  private static Pattern pattern(String name) {
    boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
    return Pattern.compile(
        chinese
            ? Pattern.quote(name)
            : "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "s?(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}

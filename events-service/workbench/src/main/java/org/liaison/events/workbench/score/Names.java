package org.liaison.events.workbench.score;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.lexicon.LexiconPlace;

/**
 * Tells whether two names stand for the same: by the lexicon where it knows both, otherwise if they
 * are alike but for case, accents, articles and signs, or one is the end or beginning of the other
 * ("Wu" and "Wu Xinbo", "Washington" and "Washington, D.C.").
 */
final class Names {
  private final Map<String, String> ids = new HashMap<>();

  Names(Lexicon lexicon) {
    lexicon.places().forEach(this::place);
    lexicon.mechanisms().forEach(this::mechanism);
    lexicon.actors().forEach(this::actor);
  }

  boolean same(String one, String other) {
    String a = plain(one);
    String b = plain(other);
    if (a.isEmpty() || b.isEmpty()) {
      return a.equals(b);
    }
    String idOfA = ids.get(a);
    String idOfB = ids.get(b);
    if (idOfA != null && idOfB != null) {
      return idOfA.equals(idOfB);
    }
    return a.equals(b) || partOf(a, b);
  }

  boolean shared(Collection<String> some, Collection<String> others) {
    return some.stream().anyMatch(name -> isIn(name, others));
  }

  boolean isIn(String name, Collection<String> names) {
    return names.stream().anyMatch(other -> same(name, other));
  }

  private static boolean partOf(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return latin(shorter)
        ? (" " + longer + " ").contains(" " + shorter + " ")
        : shorter.length() > 1 && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }

  private static boolean latin(String name) {
    return name.chars().allMatch(c -> c < 0x2000);
  }

  private void actor(LexiconActor actor) {
    known(
        actor.id(), Stream.of(List.of(actor.id(), actor.name(), actor.nameZh()), actor.aliases()));
  }

  private void mechanism(LexiconMechanism mechanism) {
    known(
        mechanism.id(),
        Stream.of(
            List.of(mechanism.id(), mechanism.name(), mechanism.nameZh()), mechanism.aliases()));
  }

  private void place(LexiconPlace place) {
    known(
        "place:" + place.name(), Stream.of(List.of(place.name(), place.nameZh()), place.aliases()));
  }

  private void known(String id, Stream<List<String>> names) {
    names
        .flatMap(List::stream)
        .map(Names::plain)
        .filter(name -> !name.isEmpty())
        .forEach(name -> ids.put(name, id));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .replaceAll("^(the|an?) ", "")
        .strip();
  }
}

package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/**
 * Tells which particles may belong to a verb: "set up", "take into custody", "handed them over".
 */
final class Particles {

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it");
  private static final Set<String> PARTICLES = Set.of("over", "up", "down");
  private static final int PARTICLE_REACH = 6;
  private static final int VERDICT_REACH = 16;

  private Particles() {}

  /**
   * A verb with particles.
   *
   * @param words its base form and the particles
   * @param to token after those that stand together
   */
  record Particled(String words, int to) {}

  static List<Particled> of(Sentence sentence, int i, String base) {
    String first = sentence.key(i + 1);
    String second = sentence.key(i + 2);
    List<Particled> all = new ArrayList<>();
    all.add(new Particled(base + " " + first, i + 2));
    all.add(new Particled(base + " " + first + " " + second, i + 3));
    Optional<String> apart = OBJECTS.contains(first) ? Optional.of(second) : apart(sentence, i);
    apart.ifPresent(particle -> all.add(new Particled(base + " " + particle, i + 1)));
    return all;
  }

  /** "over" in "handed a suspect over". */
  private static Optional<String> apart(Sentence sentence, int verb) {
    if (sentence.key(verb).equals("found")) {
      return isVerdict(sentence, verb) ? Optional.of("guilty") : Optional.empty();
    }
    for (int i = verb + 1; i <= verb + PARTICLE_REACH; i++) {
      if (!sentence.at(i).isWord() || Grammar.isAuxiliary(sentence.at(i))) {
        return Optional.empty();
      }
      if (Grammar.isPreposition(sentence.key(i))) {
        return i > verb + 2 && PARTICLES.contains(sentence.key(i))
            ? Optional.of(sentence.key(i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "found two executives of a Chinese company guilty". */
  private static boolean isVerdict(Sentence sentence, int verb) {
    for (int i = verb + 1; i <= verb + VERDICT_REACH; i++) {
      Token token = sentence.at(i);
      if (token.is("guilty")) {
        return !Grammar.isNegation(sentence.key(i - 1));
      }
      if (Grammar.isBreak(token) || Grammar.isAuxiliary(token)) {
        return false;
      }
    }
    return false;
  }
}

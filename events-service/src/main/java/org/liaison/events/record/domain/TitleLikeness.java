package org.liaison.events.record.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two titles name the same thing, apart from the actors that both share anyway. */
final class TitleLikeness {

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Shorter words ("and", "to", "of") name nothing. */
  private static final int SHORTEST_WORD = 4;

  private static final int FEWEST_SHARED = 2;

  private TitleLikeness() {}

  /** At least two words in common, and at least half of all words. */
  static boolean alike(ToldEvent known, ToldEvent told) {
    Set<String> actors = actors(known);
    actors.addAll(actors(told));
    Set<String> first = words(known.title());
    first.removeAll(actors);
    Set<String> second = words(told.title());
    second.removeAll(actors);
    Set<String> union = new HashSet<>(first);
    union.addAll(second);
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return shared.size() >= FEWEST_SHARED && 2 * shared.size() >= union.size();
  }

  private static Set<String> actors(ToldEvent event) {
    Set<String> words = new HashSet<>();
    event.participants().forEach(participant -> words.addAll(words(participant.name())));
    return words;
  }

  private static Set<String> words(String text) {
    return NOT_A_LETTER
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toCollection(HashSet::new));
  }
}

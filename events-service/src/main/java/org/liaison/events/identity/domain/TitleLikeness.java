package org.liaison.events.identity.domain;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ToldEvent;

/** Tells whether two titles name the same thing, apart from those who take part anyway. */
final class TitleLikeness {

  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NOT_CHINESE = Pattern.compile("\\P{IsIdeographic}+");

  /** Shorter words ("and", "to", "of") name nothing. */
  private static final int SHORTEST_WORD = 4;

  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_PAIRS = 3;

  /** Words and pairs of characters that half of all titles hold. */
  private static final Set<String> COMMON =
      Set.of(
          "with",
          "from",
          "that",
          "this",
          "into",
          "over",
          "after",
          "which",
          "were",
          "have",
          "been",
          "their",
          "them",
          "they",
          "will",
          "would",
          "about",
          "under",
          "between",
          "china",
          "chinese",
          "united",
          "states",
          "american",
          "中国",
          "美国",
          "中美",
          "禁毒",
          "合作",
          "美方",
          "中方");

  private TitleLikeness() {}

  /**
   * Some words, or pairs of Chinese characters, in common, and half of those of the shorter one.
   */
  static boolean alike(ToldEvent known, ToldEvent told) {
    Set<String> actors =
        Stream.concat(known.participants().stream(), told.participants().stream())
            .map(Participant::name)
            .flatMap(name -> words(name).stream())
            .collect(Collectors.toSet());
    return alike(
            without(words(known.title()), actors),
            without(words(told.title()), actors),
            FEWEST_WORDS)
        || alike(pairs(known.title()), pairs(told.title()), FEWEST_PAIRS);
  }

  private static boolean alike(Set<String> first, Set<String> second, int fewest) {
    Set<String> shared = new HashSet<>(first);
    shared.retainAll(second);
    return shared.size() >= fewest && 2 * shared.size() >= Math.min(first.size(), second.size());
  }

  private static Set<String> words(String text) {
    return NOT_A_LETTER
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .filter(word -> word.codePoints().noneMatch(Character::isIdeographic))
        .filter(word -> !COMMON.contains(word))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    NOT_CHINESE
        .splitAsStream(text)
        .forEach(
            run -> {
              for (int i = 0; i + 2 <= run.length(); i++) {
                pairs.add(run.substring(i, i + 2));
              }
            });
    pairs.removeAll(COMMON);
    return pairs;
  }

  private static Set<String> without(Set<String> words, Set<String> others) {
    words.removeAll(others);
    return words;
  }
}

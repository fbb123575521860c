package org.liaison.events.extraction.english.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.text.Sentence;

/**
 * Recognises Chinese names in Latin letters by their form: a family name, and a given name of one
 * or two Mandarin syllables ("Zheng Fujing", "Yu Haibin", "Lü Xiang").
 */
final class PinyinNames {

  private static final List<String> INITIALS =
      List.of(
          "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x",
          "r", "z", "c", "s", "y", "w", "");
  private static final Set<String> FINALS =
      Set.of(
          "a", "o", "e", "i", "u", "ü", "ai", "ei", "ui", "ao", "ou", "iu", "ie", "ue", "üe", "er",
          "an", "en", "in", "un", "ün", "ang", "eng", "ing", "ong", "ia", "iao", "ian", "iang",
          "iong", "ua", "uo", "uai", "uan", "uang", "ve", "v");
  private static final int LONGEST_SYLLABLE = 6;
  private static final int MOST_SYLLABLES = 2;

  private final Set<String> familyNames;

  PinyinNames(List<String> familyNames) {
    this.familyNames = new HashSet<>(familyNames);
  }

  /** Whether the capitalised words of {@code [from, to)} are such a name, in either order. */
  boolean isName(Sentence sentence, int from, int to) {
    if (to - from < 2 || to - from > 3) {
      return false;
    }
    return (familyNames.contains(sentence.key(from)) && given(sentence, from + 1, to))
        || (familyNames.contains(sentence.key(to - 1)) && given(sentence, from, to - 1));
  }

  private static boolean given(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!sentence.at(i).isCapitalised() || !isMandarin(sentence.key(i), MOST_SYLLABLES)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMandarin(String word, int syllables) {
    if (word.isEmpty()) {
      return true;
    }
    if (syllables == 0) {
      return false;
    }
    for (int end = Math.min(word.length(), LONGEST_SYLLABLE); end > 0; end--) {
      if (isSyllable(word.substring(0, end)) && isMandarin(word.substring(end), syllables - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSyllable(String word) {
    for (String initial : INITIALS) {
      if (word.startsWith(initial)) {
        return FINALS.contains(word.substring(initial.length()));
      }
    }
    return false;
  }
}

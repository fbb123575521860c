package org.liaison.events.commitment.domain;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that name what a promise is about: long words of Latin script without their endings,
 * pairs of Chinese characters.
 */
final class ActionWords {

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\d][\\p{IsLatin}\\d-]*");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
  private static final int SHORTEST = 4;
  private static final int STEM = 6;

  /** Words of promising and of this field that nearly every event shares. */
  private static final Set<String> COMMON =
      Set.of(
          "will", "shall", "agree", "agreed", "commit", "strengt", "streng", "enhanc", "deepen",
          "contin", "cooper", "counte", "narcot", "drug", "drugs", "with", "both", "sides", "their",
          "countr", "expand", "promot", "加强", "合作", "禁毒", "继续", "双方", "两国", "深化", "推动", "开展", "进一",
          "一步", "毒合");

  private final Set<String> stems;

  private ActionWords(Set<String> stems) {
    this.stems = stems;
  }

  static ActionWords of(String action) {
    return new ActionWords(stems(action));
  }

  /** Those that stand in a text too. */
  Set<String> in(String text) {
    Set<String> shared = new TreeSet<>(stems);
    shared.retainAll(stems(text));
    return shared;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher latin = LATIN.matcher(text.toLowerCase(Locale.ROOT));
    while (latin.find()) {
      String word = latin.group();
      if (word.length() >= SHORTEST) {
        stems.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    Matcher han = HAN.matcher(text);
    while (han.find()) {
      String run = han.group();
      for (int i = 0; i + 2 <= run.length(); i++) {
        stems.add(run.substring(i, i + 2));
      }
    }
    stems.removeAll(COMMON);
    return stems;
  }
}

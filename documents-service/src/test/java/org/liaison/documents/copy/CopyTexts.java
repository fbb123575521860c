package org.liaison.documents.copy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of made-up words, each of its own seed: unlike any other, and no two runs differ. */
final class CopyTexts {

  private static final String SYLLABLES = "ba de fi go hu ka le mi no pu ra se ti vo wu za";

  private CopyTexts() {}

  /** So many words, in paragraphs of fifty. */
  static String words(long seed, int count) {
    Random random = new Random(seed);
    String[] syllables = SYLLABLES.split(" ", -1);
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                random
                        .ints(3, 0, syllables.length)
                        .mapToObj(syllable -> syllables[syllable])
                        .collect(Collectors.joining())
                    + (i % 50 == 49 ? ".\n\n" : " "))
        .collect(Collectors.joining())
        .strip();
  }

  static String half(String text) {
    return text.substring(0, text.length() / 2);
  }
}

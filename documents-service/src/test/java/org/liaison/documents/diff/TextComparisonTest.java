package org.liaison.documents.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liaison.documents.diff.domain.DiffGrain;
import org.liaison.documents.diff.domain.DiffKind;
import org.liaison.documents.diff.domain.DiffStretch;
import org.liaison.documents.diff.domain.TextComparison;
import org.liaison.documents.diff.domain.TextDiff;

class TextComparisonTest {

  private static final int FIVE_MB = 5 * 1024 * 1024;

  @Test
  void changedWordIsTakenAsAWhole() {
    assertThat(marked("They seized 12 tons today.", "They seized 13 tons today."))
        .isEqualTo("They seized [-12-]{+13+} tons today.");
  }

  @Test
  void chineseIsComparedByCharacters() {
    assertThat(marked("海关查获十二吨😀前体", "海关查获十三吨😀前体")).isEqualTo("海关查获十[-二-]{+三+}吨😀前体");
  }

  @Test
  void changesNextToEachOtherAreReadAsOne() {
    assertThat(marked("a big red house", "a small blue house"))
        .isEqualTo("a [-big red-]{+small blue+} house");
  }

  @Test
  void equalTextsAreOneStretchAndEmptyDifferencesNone() {
    assertThat(marked("same", "same")).isEqualTo("same");
    assertThat(marked("gone", "")).isEqualTo("[-gone-]");
    assertThat(marked("", "new")).isEqualTo("{+new+}");
  }

  @Test
  void offsetsCoverBothTextsWhateverTheyAre() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String old = text(random, random.nextInt(60));
      String now = random.nextBoolean() ? text(random, random.nextInt(60)) : edited(random, old);
      check(old, now, TextComparison.of(old, now));
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void twoLongTextsWithNothingInCommonTakeBoundedTime() {
    String latin = words(1, "abcdefghijklm");
    String other = words(2, "nopqrstuvwxyz");
    assertThat(inTime(latin, other).stretches()).hasSizeLessThan(6_001);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void twoLongTextsOfTheSameFewWordsTakeBoundedTime() {
    inTime(words(3, "ab"), words(4, "ab"));
    inTime(words(5, "abcdef"), words(6, "fedcba"));
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void oneChangeInALongTextIsFound() {
    String old = words(8, "abcdefghijklm");
    String now = old.substring(0, FIVE_MB / 2) + " INSERTED " + old.substring(FIVE_MB / 2);
    TextDiff diff = inTime(old, now);
    assertThat(diff.grain()).isEqualTo(DiffGrain.WORDS);
    assertThat(diff.stretches()).hasSizeLessThan(8);
  }

  private static TextDiff inTime(String old, String now) {
    long start = System.nanoTime();
    TextDiff diff = TextComparison.of(old, now);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(taken).isLessThan(Duration.ofSeconds(15));
    List<DiffStretch> stretches = diff.stretches();
    assertThat(stretches.get(stretches.size() - 1).oldEnd())
        .isEqualTo(old.codePointCount(0, old.length()));
    return diff;
  }

  private static void check(String old, String now, TextDiff diff) {
    StringBuilder fromOld = new StringBuilder();
    StringBuilder fromNow = new StringBuilder();
    int oldAt = 0;
    int newAt = 0;
    for (DiffStretch stretch : diff.stretches()) {
      assertThat(stretch.oldStart()).isEqualTo(oldAt);
      assertThat(stretch.newStart()).isEqualTo(newAt);
      assertThat(stretch.length()).isPositive();
      fromOld.append(part(old, stretch.oldStart(), stretch.oldEnd()));
      fromNow.append(part(now, stretch.newStart(), stretch.newEnd()));
      if (stretch.kind() == DiffKind.EQUAL) {
        assertThat(part(old, stretch.oldStart(), stretch.oldEnd()))
            .isEqualTo(part(now, stretch.newStart(), stretch.newEnd()));
      }
      oldAt = stretch.oldEnd();
      newAt = stretch.newEnd();
    }
    assertThat(fromOld).hasToString(old);
    assertThat(fromNow).hasToString(now);
  }

  private static String marked(String old, String now) {
    StringBuilder marked = new StringBuilder();
    TextDiff diff = TextComparison.of(old, now);
    check(old, now, diff);
    for (DiffStretch stretch : diff.stretches()) {
      switch (stretch.kind()) {
        case EQUAL -> marked.append(part(now, stretch.newStart(), stretch.newEnd()));
        case DELETED ->
            marked
                .append("[-")
                .append(part(old, stretch.oldStart(), stretch.oldEnd()))
                .append("-]");
        case INSERTED ->
            marked
                .append("{+")
                .append(part(now, stretch.newStart(), stretch.newEnd()))
                .append("+}");
      }
    }
    return marked.toString();
  }

  private static String part(String text, int start, int end) {
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(
          List.of("a", "b", "c1", "毒", "品", "😀", "e\u0301", ".", "\n").get(random.nextInt(9)));
      text.append(random.nextInt(3) == 0 ? " " : "");
    }
    return text.toString();
  }

  private static String edited(Random random, String old) {
    int middle = old.offsetByCodePoints(0, old.codePointCount(0, old.length()) / 2);
    return old.substring(0, middle) + text(random, 3) + old.substring(middle);
  }

  private static String words(long seed, String letters) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder(FIVE_MB + 10);
    while (words.length() < FIVE_MB) {
      int length = letters.length() < 5 ? 1 : 1 + random.nextInt(7);
      for (int i = 0; i < length; i++) {
        words.append(letters.charAt(random.nextInt(letters.length())));
      }
      words.append(random.nextInt(12) == 0 ? '\n' : ' ');
    }
    return words.toString();
  }
}

package org.liaison.gateway.export;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts that break careless writers, always the same ones. */
final class NastyTexts {

  private static final List<String> PIECES =
      List.of(
          ",",
          ";",
          ":",
          "\"",
          "'",
          "\\",
          "\\n",
          "\r\n",
          "\n",
          "\r",
          "\t",
          "=1+1",
          "@",
          "-",
          "+",
          "&",
          "<b>",
          "]]>",
          "&amp;",
          "{",
          "}",
          "|",
          "%00",
          "\u0001",
          "\u000B",
          "\u001F",
          "\u007F",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\uFFFE",
          "\uFFFF",
          "芬太尼",
          "禁毒合作工作组",
          "مكافحة المخدرات",
          "\u202Eשלום",
          "e\u0301",
          "👩‍🔬",
          "🇨🇳",
          "𠮷",
          " ",
          "words ",
          "a");

  private NastyTexts() {}

  /** Each piece alone, and many mixtures of them. */
  static Stream<String> texts() {
    Random random = new Random(20260301);
    Stream<String> mixtures =
        IntStream.range(0, 400).mapToObj(number -> mixture(random, 1 + random.nextInt(40)));
    return Stream.concat(PIECES.stream(), mixtures);
  }

  private static String mixture(Random random, int pieces) {
    return IntStream.range(0, pieces)
        .mapToObj(each -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining());
  }
}

package org.liaison.events.extraction;

import java.util.List;
import java.util.Random;

/** Makes what looks like a date of EDTF, and now and then is one; the same for the same seed. */
final class AnyEdtf {

  private static final List<String> PIECES =
      List.of(
          "1987",
          "2024-07",
          "2024-02-29",
          "2023-02-29",
          "198X",
          "19XX",
          "2024-21",
          "2024-07-XX",
          "-0044",
          "Y17000",
          "Y-170000002",
          "..",
          "/",
          "/",
          "~",
          "?",
          "%",
          "-",
          "X",
          "0",
          "9",
          "00",
          "13",
          "T10:00",
          "Z",
          " ",
          "９",
          "٢",
          "😀",
          "\ud83d",
          "e",
          "999999999999");

  private AnyEdtf() {}

  static String of(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(5); pieces >= 0; pieces--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }
}

package org.liaison.documents.search.domain;

import java.util.Arrays;

/** Code points as an array, by a loop: a stream of them takes several times as long. */
final class CodePoints {

  private CodePoints() {}

  static int[] of(String text) {
    int[] codePoints = new int[text.length()];
    int found = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(codePoints[found++])) {
      codePoints[found] = text.codePointAt(at);
    }
    return found == codePoints.length ? codePoints : Arrays.copyOf(codePoints, found);
  }
}

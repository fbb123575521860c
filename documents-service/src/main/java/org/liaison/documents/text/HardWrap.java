package org.liaison.documents.text;

import java.util.List;

/**
 * Tells prose that was broken at a fixed width from lines that stand for themselves.
 *
 * <p>The mark of such prose: no line could have taken the first word of the next one without
 * growing beyond the widest line, and the sentences run on over the breaks.
 */
final class HardWrap {

  private static final int WIDEST = 120;
  private static final int NARROWEST = 30;

  private HardWrap() {}

  static boolean is(List<Stretch> lines) {
    if (lines.size() < 2) {
      return false;
    }
    int width = lines.stream().mapToInt(Stretch::length).max().orElseThrow();
    if (width > WIDEST || width < NARROWEST) {
      return false;
    }
    int runningOn = 0;
    for (int i = 1; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      if (lines.get(i - 1).length() + 1 + firstWord(line) <= width) {
        return false;
      }
      runningOn += runsOn(lines.get(i - 1), line) ? 1 : 0;
    }
    return 2 * runningOn >= lines.size() - 1;
  }

  private static boolean runsOn(Stretch line, Stretch next) {
    int first = next.text().codePointAt(next.start());
    return !Punctuation.endsSentence(line)
        && (Character.isLowerCase(first) || Character.isDigit(first) || Punctuation.isHan(first));
  }

  private static int firstWord(Stretch line) {
    int at = line.start();
    if (Punctuation.isHan(line.text().codePointAt(at))) {
      return 1;
    }
    while (at < line.end() && !WhiteSpace.is(line.text().charAt(at))) {
      at++;
    }
    return line.text().codePointCount(line.start(), at);
  }
}

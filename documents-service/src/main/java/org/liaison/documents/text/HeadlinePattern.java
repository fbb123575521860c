package org.liaison.documents.text;

import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of titles and of headings between paragraphs. */
final class HeadlinePattern {

  private static final int LONGEST_IN_HEAD = 200;
  private static final int LONGEST_HEADING = 80;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?is)(?:(?:article|section|chapter|part|annex)\\s+[\\divxlc]+\\b.{0,60}"
              + "|第[\\d一二三四五六七八九十百]+[条章节部].{0,30}|[一二三四五六七八九十]{1,3}、.{1,40})");

  private HeadlinePattern() {}

  /** Whether the line repeats the title, whatever its spacing and case. */
  static boolean isTitle(Stretch line, String title) {
    return line.length() <= title.length() + 40 && fold(line.content()).equals(fold(title));
  }

  /** Whether a line above the first paragraph reads like a section label, a title or a subtitle. */
  static boolean inHead(Stretch line) {
    return line.length() <= LONGEST_IN_HEAD
        && !Punctuation.endsSentence(line)
        && !Punctuation.isListItem(line);
  }

  /**
   * Whether a line between paragraphs is a heading; strict, since a missed paragraph loses events.
   */
  static boolean inBody(Stretch line) {
    return line.length() <= LONGEST_HEADING
        && !Punctuation.endsSentence(line)
        && (NUMBERED.matcher(line.content()).matches() || isCapitals(line.content()));
  }

  private static boolean isCapitals(String content) {
    return content.codePoints().filter(Character::isUpperCase).count() >= 4
        && content.codePoints().noneMatch(Character::isLowerCase);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}

package org.liaison.documents.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which a text says where and when it was filed, on a line of its own or as a prefix.
 */
final class DatelinePattern {

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String CLOCK =
      "(?:\\s*[,|]?\\s*\\d{1,2}:\\d{2}(?::\\d{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?)?(?:\\s*\\(?[A-Z]{2,4}(?:[+-]\\d+)?\\)?)?)?";
  private static final String DATE =
      "(?:"
          + MONTH
          + "\\s*\\d{1,2}(?:,?\\s*\\d{4})?|\\d{1,2}\\s+"
          + MONTH
          + "(?:,?\\s*\\d{4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)";
  private static final String LABEL =
      "(?:(?:first )?(?:published|posted|updated|last updated|released|date|发布时间|发布日期|更新时间|时间|日期)"
          + "(?:\\s+(?:on|at))?)";

  private static final String CREDIT = "(?:\\s*[|丨]?\\s*(?:来源|作者|记者|Source)\\s*[:：].{0,60})?";

  private static final Pattern LINE =
      Pattern.compile(
          ("(?:(?i:"
                  + LABEL
                  + ")\\s*[:：]?\\s*)?(?:\\p{Lu}[a-z]+day,?\\s+)?"
                  + DATE
                  + CLOCK
                  + CREDIT)
              + ("|(?i:" + LABEL + ")\\s*[:：]\\s*\\S.{0,60}"));

  private static final String AGENCY = "\\s*\\([\\p{Lu}][^()\\n]{1,40}\\)";
  private static final String CAPITALS =
      "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+)*";
  private static final String WORDS =
      "(?!(?:On|In|At|By|Since|Until|From|During|After|Before|Between|The|This)\\b)"
          + "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}";
  private static final String REGION = "(?:,\\s*\\p{Lu}[\\p{L}. ]{0,24}?)?";
  private static final String DASH = "\\s*(?:--|—|–|-)\\s+(?=\\S)|\\s*(?:--|—)(?=\\S)";

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:"
              + ("(?:" + CAPITALS + REGION + "(?:,?\\s+" + DATE + ")?(?:" + AGENCY + ")?)")
              + ("|(?:" + WORDS + REGION + ",?\\s+" + DATE + "(?:" + AGENCY + ")?)")
              + ("|(?:" + WORDS + REGION + AGENCY + ")")
              + ")(?:"
              + DASH
              + ")");

  private static final Pattern CHINESE_PREFIX =
      Pattern.compile(
          "\\p{IsHan}{2,16}?[,，]?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:电(?![话视子影报脑])|讯(?!问)|消息)");

  private DatelinePattern() {}

  /** Whether the whole line is one. */
  static boolean matchesLine(Stretch line) {
    return line.length() <= 100 && LINE.matcher(line.content()).matches();
  }

  /** UTF-16 units of the prefix that says where and when the paragraph was filed; 0 if none. */
  static int prefix(Stretch paragraph) {
    int end = Math.min(paragraph.end(), paragraph.start() + 120);
    for (Pattern pattern : new Pattern[] {PREFIX, CHINESE_PREFIX}) {
      Matcher matcher = pattern.matcher(paragraph.text()).region(paragraph.start(), end);
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt() && matcher.end() < paragraph.end()) {
        return matcher.end() - paragraph.start();
      }
    }
    return 0;
  }
}

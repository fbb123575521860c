package org.liaison.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms in which a text names its author, its source, or who is responsible for it. */
final class BylinePattern {

  private static final int LONGEST_CREDIT = 160;
  private static final int LONGEST_NOTE = 600;

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?is)(?:by\\s+\\p{Lu}\\p{L}.*|(?:author|authors|source|editor|editors|edited by|written"
              + " by|reported by|reporter|contributed by|from)\\s*[:：].*"
              + "|[(（]?(?:来源|作者|编辑|责任编辑|责编|记者|通讯员|文)\\s*[:：/|].*"
              + "|[(（【]?(?:本报|新华社|人民日报|中新社|央视)?(?:记者|通讯员)\\s*\\p{IsHan}.*)");

  private static final Pattern CAPITAL_BY = Pattern.compile("(?:By|BY)\\s.*", Pattern.DOTALL);

  /** Every form about an author has one of these: they spare most paragraphs the costly pattern. */
  private static final List<String> SIGNS =
      List.of("author", "views", "not necessarily", "作者", "笔者", "本文", "不代表");

  private static final String BRACKETS = "(（【";

  private static final Pattern ABOUT_AUTHOR =
      Pattern.compile(
          "(?i)(?:reflects? the author['’]s|views? of the author|author['’]s own|the author is an?"
              + " |the authors are |views expressed (?:here|in this)|not necessarily (?:the"
              + " views|represent|reflect)|(?:作者|笔者)(?:系|是|为)|本文(?:仅代表|作者)|不代表本)");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "(?is)[(（【].*(?:\\bis an?\\b|\\bare\\b.*\\bat\\b|contributed to|\\breporting\\b|editing"
              + " by|作者|编辑|记者|责编|来源|供稿).*[)）】]");

  private BylinePattern() {}

  static boolean matches(Stretch stretch) {
    int length = stretch.length();
    if (length > LONGEST_NOTE) {
      return false;
    }
    String content = stretch.content();
    return (length <= LONGEST_CREDIT && isCredit(stretch, content))
        || isAboutAuthor(content)
        || isInBrackets(content);
  }

  private static boolean isAboutAuthor(String content) {
    String folded = content.toLowerCase(Locale.ROOT);
    return SIGNS.stream().anyMatch(folded::contains) && ABOUT_AUTHOR.matcher(content).find();
  }

  private static boolean isInBrackets(String content) {
    return BRACKETS.indexOf(content.charAt(0)) >= 0 && IN_BRACKETS.matcher(content).matches();
  }

  private static boolean isCredit(Stretch stretch, String content) {
    if (!CREDIT.matcher(content).matches() || Punctuation.endsSentence(stretch)) {
      return false;
    }
    boolean by = content.regionMatches(true, 0, "by ", 0, 3);
    return !by || CAPITAL_BY.matcher(content).matches();
  }
}

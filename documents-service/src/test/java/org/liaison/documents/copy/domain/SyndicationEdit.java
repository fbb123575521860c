package org.liaison.documents.copy.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liaison.documents.copy.domain.CopyCorpus.Source;

/** What becomes of a text on its way through other papers. */
enum SyndicationEdit {
  TRUNCATED_TO_75,
  TRUNCATED_TO_HALF,
  HEADLINE_CHANGED,
  LEAD_CHANGED,
  BOILERPLATE_INSERTED,
  QUOTES_SHORTENED,
  COPY_EDITED,
  SCRIPT_CHANGED,
  HALF_WITH_HEADLINE_CHANGED,
  HALF_WITH_BOILERPLATE,
  EVERYTHING_TO_75;

  private static final Pattern QUOTE = Pattern.compile("[\"“「]([^\"”」]{12,})[\"”」]");

  private static final Map<String, String> ENGLISH_WORDS =
      Map.ofEntries(
          Map.entry(" said ", " stated "),
          Map.entry("U.S.", "US"),
          Map.entry(" percent", " per cent"),
          Map.entry(" also ", " as well "),
          Map.entry(" but ", " yet "),
          Map.entry(" about ", " roughly "),
          Map.entry(" because ", " since "),
          Map.entry(" big ", " large "),
          Map.entry(" help ", " assist "),
          Map.entry(" began ", " started "),
          Map.entry(" officials ", " functionaries "),
          Map.entry("labor", "labour"),
          Map.entry(" has been ", " was "));

  private static final Map<String, String> CHINESE_WORDS =
      Map.ofEntries(
          Map.entry("表示", "说"),
          Map.entry("星期", "周"),
          Map.entry("但", "不过"),
          Map.entry("并且", "而且"),
          Map.entry("目前", "眼下"),
          Map.entry("此外", "另外"),
          Map.entry("以及", "和"),
          Map.entry("由于", "因为"),
          Map.entry("据介绍", "据了解"));

  String apply(Source source) {
    String text = source.text();
    return switch (this) {
      case TRUNCATED_TO_75 -> cut(text, 0.75);
      case TRUNCATED_TO_HALF -> cut(text, 0.5);
      case HEADLINE_CHANGED -> withOtherHeadline(source);
      case LEAD_CHANGED -> withOtherLead(source);
      case BOILERPLATE_INSERTED -> withBoilerplate(source);
      case QUOTES_SHORTENED -> shortQuotes(text);
      case COPY_EDITED -> withOtherWords(source);
      case SCRIPT_CHANGED -> OtherScript.traditional(text);
      case HALF_WITH_HEADLINE_CHANGED -> withOtherHeadline(of(source, cut(text, 0.5)));
      case HALF_WITH_BOILERPLATE -> withBoilerplate(of(source, cut(text, 0.5)));
      case EVERYTHING_TO_75 -> {
        String edited = cut(withOtherWords(source), 0.75);
        yield withBoilerplate(of(source, withOtherHeadline(of(source, edited))));
      }
    };
  }

  /** Whether the edit changes anything in such a text. */
  boolean isFor(Source source) {
    return (this != SCRIPT_CHANGED || source.isChinese()) && !apply(source).equals(source.text());
  }

  private static Source of(Source source, String text) {
    return new Source(source.name(), source.group(), source.forDevelopment(), text);
  }

  private static String cut(String text, double share) {
    return text.substring(
        0, text.offsetByCodePoints(0, (int) (text.codePointCount(0, text.length()) * share)));
  }

  private static String withOtherHeadline(Source source) {
    String rest = source.text().substring(source.text().indexOf("\n\n"));
    return (source.isChinese()
            ? "一则关于禁毒的消息引起各方注意"
            : "What to know about the latest drug news today")
        + rest;
  }

  /** The longest of the first three paragraphs gives way. */
  private static String withOtherLead(Source source) {
    List<String> paragraphs = new ArrayList<>(List.of(source.text().split("\n\n", -1)));
    int lead = 0;
    for (int i = 1; i < Math.min(3, paragraphs.size()); i++) {
      lead = paragraphs.get(i).length() > paragraphs.get(lead).length() ? i : lead;
    }
    paragraphs.set(
        lead,
        source.isChinese()
            ? "本报综合消息，围绕毒品问题的国际合作又有新的动向，下面是我们所了解的全部情况，后续进展将另行报道。"
            : "There is news in the long effort of governments against drugs, and this is what we"
                + " were able to learn of it before this edition went to press late at night.");
    return String.join("\n\n", paragraphs);
  }

  private static String withBoilerplate(Source source) {
    List<String> paragraphs = new ArrayList<>(List.of(source.text().split("\n\n", -1)));
    boolean chinese = source.isChinese();
    paragraphs.add(
        0, chinese ? "【本社供稿，未经许可不得转载】" : "FROM OUR AGENCY PARTNERS. ALL RIGHTS RESERVED.");
    paragraphs.add(
        (paragraphs.size() + 1) / 2,
        chinese
            ? "喜欢这篇报道吗？订阅我们的每日新闻邮件，第一时间了解要闻。"
            : "Do you like what you read? Subscribe to our daily letter and never miss a story.");
    paragraphs.add(
        chinese
            ? "相关阅读：口岸查验新规问答；一图看懂前体管制；读者来信选登"
            : "Related: Five questions about harbour checks. A map of precursor routes. Letters.");
    return String.join("\n\n", paragraphs);
  }

  private static String shortQuotes(String text) {
    return QUOTE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    "“" + found.group(1).substring(0, found.group(1).length() / 2) + "…”"));
  }

  private static String withOtherWords(Source source) {
    String text = source.text();
    Map<String, String> words = source.isChinese() ? CHINESE_WORDS : ENGLISH_WORDS;
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }
}

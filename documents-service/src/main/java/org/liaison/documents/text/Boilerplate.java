package org.liaison.documents.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises, in folded lines, what pages put around texts: counts of readers, stamps of updates,
 * rights, buttons, headings of related pages. Each pattern takes a whole line, or a part between
 * bars, so that no sentence is taken for one.
 */
final class Boilerplate {

  private static final int LONGEST = 200;

  private static final Pattern BAR = Pattern.compile("\\s*[|·\\t]\\s*");

  private static final String NUMBER = "\\d[\\d,.]*\\+?\\s*[kKmM万亿]?\\+?";

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?|(?:星期|周)[一二三四五六日天])";

  /** A word of a date or time; a line of nothing but these is a date. */
  private static final String DATE_WORD =
      "(?>today is|today|\\d{1,4}年|\\d{1,2}月|\\d{1,2}[日号]|\\d{1,2}[时点]|\\d{1,2}分钟?|\\d{1,2}秒"
          + "|\\d{1,4}(?:st|nd|rd|th)?"
          + "|"
          + MONTH
          + "|"
          + WEEKDAY
          + "|now|just|ago|at|as of|on|of|,|-|/|:|\\.|\\(|\\)|\\+"
          + "|seconds?|minutes?|mins?|hours?|days?|weeks?|[ap]\\.?m\\.?|gmt|utc|[ce]?[esp][ds]?t|z|t"
          + "|北京时间|今天是|上午|下午|秒|分钟|小时|天|前)";

  /** Taken as it comes, without a second try, so that no line takes long. */
  private static final String DATE = "(?>\\s*+" + DATE_WORD + ")++\\s*+";

  private static final Pattern DATE_LINE =
      Pattern.compile("(?=.*\\d)" + DATE, Pattern.CASE_INSENSITIVE);

  private static final List<Pattern> PARTS =
      patterns(
          // counts
          "(?:total |page )?(?:shares?|views?|reads?|comments?|likes?|reposts?|retweets?|visits?|visitors?"
              + "|hits?|clicks?|downloads?|recommends?|favou?rites?|page ?views)\\s*[:(]?\\s*"
              + NUMBER
              + "\\)?",
          NUMBER
              + "\\s*(?:shares?|views?|reads?|comments?|likes?|reposts?|retweets?|visits?|visitors?|hits?"
              + "|clicks?|downloads?|people (?:read|like|liked|shared) this)",
          "(?:本文)?(?:阅读|浏览|点击|评论|留言|分享|转发|点赞|收藏|访问|热度|播放|下载|推荐|在看|閱讀|瀏覽|點擊|評論|轉發|點贊)"
              + "(?:量|数|數|次数|次數)?\\s*[:(]?\\s*"
              + NUMBER
              + "\\s*(?:次|条|條|人|个)?\\)?",
          NUMBER + "\\s*(?:次|条|條|人|个)(?:阅读|浏览|点击|评论|留言|分享|转发|点赞|收藏|访问|播放|閱讀|瀏覽)",
          "\\d{1,3}[- ](?:min|minutes?)(?:utes?)? read|预计阅读(?:时间)?\\s*:?\\s*\\d+\\s*分钟",
          // stamps
          "(?:this (?:page|article|story) was )?(?:last |page )?(?:last )?(?:updated?|modified|refreshed|reviewed)"
              + "(?: on| at)?\\s*:?"
              + DATE,
          "(?:本文|本页|页面|网页)?(?:最后|最近|最新)?(?:更新|修改|刷新)(?:时间|日期|于|時間)?\\s*:?" + DATE,
          // rights
          "(?:copyright )?(?:©|\\(c\\))(?: ?\\d{4}(?: ?- ?\\d{4})?)?[\\p{L} .,&'-]{0,80}(?:all rights reserved\\.?)?",
          "copyright \\d{4}(?: ?- ?\\d{4})?[\\p{L} .,&'-]{0,60}all rights reserved\\.?",
          "all rights reserved\\.?",
          "版权所有.{0,80}",
          "[京沪粤津渝浙苏鲁川]ICP[备证].{0,40}",
          "(?:责任编辑|责编|编辑|校对|審核|审核|责任編輯)\\s*:\\s*\\S{1,20}",
          // buttons
          "(?:share(?: this(?: article| story| page)?)?|print(?: this page)?|e-?mail|save|comments?|follow us"
              + "(?: on .{1,30})?|subscribe(?: to our newsletter)?|sign up(?: for our newsletter)?|advertisement"
              + "|sponsored|back to top|skip to content|menu|home|listen to this article|facebook|twitter|x"
              + "|linkedin|whatsapp|wechat|weibo)\\.?",
          "(?:分享到?|打印(?:本页)?|关闭(?:窗口)?|字号|收藏|广告|返回顶部|返回首页|扫一扫|微信|微博|朋友圈|大中小"
              + "|下载客户端|点击查看更多|更多>*)[:>]*",
          // single links
          "(?:read more|also read|read also|see also|more|related|相关阅读|相关新闻|延伸阅读|推荐阅读)\\s*:\\s*[^.;。]{1,150}");

  private static final Pattern RELATED =
      Pattern.compile(
          "(?:related(?: (?:articles?|stories|news|links|content|coverage|topics|posts|reading))?|read more"
              + "|more (?:on this(?: story)?|from .{1,40}|stories|news)|see also|you (?:may|might) also like"
              + "|recommended(?: for you)?|most (?:read|popular|viewed|shared)|popular(?: stories| now)?|trending(?: now)?"
              + "|latest (?:news|stories|headlines)|editors?'? picks?|top stories|what to read next"
              + "|相关(?:阅读|新闻|报道|链接|文章|推荐)|延伸阅读|推荐阅读|推荐新闻|热门(?:文章|新闻|推荐|排行)|猜你喜欢|最新(?:新闻|文章|资讯)"
              + "|新闻排行|点击排行|相關(?:閱讀|新聞|報導)|延伸閱讀|更多(?:新闻|文章|内容|阅读))\\s*[:>]*",
          Pattern.CASE_INSENSITIVE);

  private Boilerplate() {}

  /** What is left of a folded line; empty if all of it is boilerplate. */
  static String without(String line) {
    if (line.length() > LONGEST) {
      return line;
    }
    return Arrays.stream(BAR.split(line))
        .filter(part -> PARTS.stream().noneMatch(pattern -> pattern.matcher(part).matches()))
        .collect(Collectors.joining(" | "))
        .strip();
  }

  /** Whether a folded line is a date or time and nothing else. */
  static boolean isDate(String line) {
    return line.length() <= LONGEST / 2 && DATE_LINE.matcher(line).matches();
  }

  /** Whether a folded line heads a list of other pages. */
  static boolean isRelatedHeading(String line) {
    return line.length() <= LONGEST / 2 && RELATED.matcher(line).matches();
  }

  private static List<Pattern> patterns(String... expressions) {
    return Arrays.stream(expressions)
        .map(expression -> Pattern.compile(expression, Pattern.CASE_INSENSITIVE))
        .toList();
  }
}

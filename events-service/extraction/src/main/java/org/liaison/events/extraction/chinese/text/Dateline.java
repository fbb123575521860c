package org.liaison.events.extraction.chinese.text;

/**
 * Tells the head of a paragraph in which an agency names place, day and reporter ("新华社北京8月2日电 （记者
 * …）", "【本報記者…專電】", "中新社北京5月24日电 题：…").
 */
final class Dateline {

  private static final int LONGEST = 40;
  private static final int LONGEST_PAPER = 14;
  private static final String OPENING = "【（(〔[";
  private static final String CLOSING = "】）)〕]";

  private Dateline() {}

  /** Where the body begins; the start itself if there is no such head. */
  static int end(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    int head = start;
    boolean bracket = start < end && OPENING.indexOf(text.charAt(start)) >= 0;
    if (bracket) {
      char closing = CLOSING.charAt(OPENING.indexOf(text.charAt(start)));
      int close = find(text, closing, start, limit);
      boolean reporter = close > 0 && isHead(text, start, close);
      return reporter ? close + 1 : start;
    }
    for (int i = start; i < limit && !Signs.isBreak(text.charAt(i)); i++) {
      if (Signs.isEnd(text.charAt(i))) {
        return start;
      }
      if (isPaper(text, start, i, limit)) {
        return afterReporter(text, i + 2, end);
      }
      boolean wire = text.charAt(i) == '电' || text.charAt(i) == '讯';
      if (wire && i > start && isDayBefore(text, i)) {
        head = i + 1;
        break;
      }
    }
    return head == start ? start : afterReporter(text, head, end);
  }

  /** 云岭视讯网消息（记者 …）：. */
  private static boolean isPaper(String text, int start, int index, int limit) {
    boolean news = index > start && index - start <= LONGEST_PAPER && text.startsWith("消息", index);
    return news && index + 2 < limit && "（(：:".indexOf(text.charAt(index + 2)) >= 0;
  }

  private static boolean isHead(String text, int from, int to) {
    String head = text.substring(from, to);
    return head.contains("记者") || head.endsWith("电") || head.endsWith("讯") || head.endsWith("报导");
  }

  private static boolean isDayBefore(String text, int wire) {
    char before = text.charAt(wire - 1);
    return before == '日' || before == '专' || before == '综' || before == '社' || before == '报';
  }

  private static int afterReporter(String text, int head, int end) {
    int i = head;
    while (i < end && Signs.isSpace(text.charAt(i))) {
      i++;
    }
    if (i < end && (text.charAt(i) == '（' || text.charAt(i) == '(')) {
      char closing = text.charAt(i) == '（' ? '）' : ')';
      int close = find(text, closing, i, Math.min(end, i + LONGEST));
      return close > 0 ? afterColon(text, close + 1, end) : head;
    }
    return head;
  }

  private static int afterColon(String text, int index, int end) {
    boolean colon = index < end && "：:".indexOf(text.charAt(index)) >= 0;
    return colon ? index + 1 : index;
  }

  private static int find(String text, char sign, int from, int limit) {
    int i = from;
    while (i < limit && text.charAt(i) != sign) {
      i++;
    }
    return i < limit ? i : -1;
  }
}

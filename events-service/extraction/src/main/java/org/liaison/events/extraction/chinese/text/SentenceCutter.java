package org.liaison.events.extraction.chinese.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a block into sentences and their segments. A full stop before a closing mark ends the
 * sentence behind the mark, unless the words that follow tell who spoke (“…。”她说). A sentence beyond
 * the limit is cut, so that later steps may compare its parts with each other.
 */
public final class SentenceCutter {

  static final int LONGEST = 600;
  private static final int TAIL = 44;

  private final String original;
  private final String text;
  private final SpeechTail speech;
  private final int paragraph;
  private final List<ChineseSentence> sentences = new ArrayList<>();
  private boolean openQuote;

  private SentenceCutter(String original, String text, SpeechTail speech, int paragraph) {
    this.original = original;
    this.text = text;
    this.speech = speech;
    this.paragraph = paragraph;
  }

  /** Tells whether a stretch of text, up to the next sign, says who has just spoken. */
  @FunctionalInterface
  public interface SpeechTail {
    boolean test(String text, int from, int to);
  }

  /**
   * The sentences of {@code [start, end)}.
   *
   * @param original the text as written
   * @param text the same in simplified script
   */
  public static List<ChineseSentence> cut(
      String original, String text, int start, int end, int paragraph, SpeechTail speech) {
    SentenceCutter cutter = new SentenceCutter(original, text, speech, paragraph);
    cutter.run(start, end);
    return cutter.sentences;
  }

  private void run(int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (Signs.isEnd(sign)) {
        int stop = afterClosing(i + 1, end);
        int tail = stop == end ? stop : tailEnd(stop, end);
        if (stop == end || tail < 0) {
          add(from, stop);
          from = stop;
        } else if (isBeforeQuote(tail, end)) {
          add(from, tail + 1);
          from = tail + 1;
          stop = tail + 1;
        }
        i = stop - 1;
      } else if (i - from >= LONGEST && !Character.isHighSurrogate(sign)) {
        add(from, i + 1);
        from = i + 1;
      }
    }
    add(from, end);
  }

  private int afterClosing(int from, int end) {
    int i = from;
    while (i < end && (Signs.isClosing(text.charAt(i)) || Signs.isEnd(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** Where the words end that tell the speaker of a closed quotation; -1 if none do. */
  private int tailEnd(int from, int end) {
    if (!Signs.closesQuote(text.charAt(from - 1))) {
      return -1;
    }
    int to = from;
    while (to < Math.min(end, from + TAIL) && Signs.isWord(text.charAt(to))) {
      to++;
    }
    boolean tells = to > from && speech.test(text, from, to);
    return tells && !beginsAnew(from, to, end) ? to : -1;
  }

  /** “…。”她同时指出，机构成立并不等于问题解决: she says something else. */
  private boolean beginsAnew(int from, int to, int end) {
    boolean pronoun = "他她".indexOf(text.charAt(from)) >= 0;
    boolean goesOn = to + 1 < end && "，,：:".indexOf(text.charAt(to)) >= 0;
    return pronoun && goesOn && !Signs.opensQuote(text.charAt(to + 1));
  }

  /** “…。”她说，“…: the second quotation is a sentence of its own. */
  private boolean isBeforeQuote(int to, int end) {
    return to + 1 < end
        && "，,".indexOf(text.charAt(to)) >= 0
        && Signs.opensQuote(text.charAt(to + 1));
  }

  private void add(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Signs.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Signs.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      Span span = new Span(start, end);
      sentences.add(
          new ChineseSentence(
              text, original, span, paragraph, segments(span), quotes(span), works(span)));
    }
  }

  private List<Segment> segments(Span span) {
    List<Segment> segments = new ArrayList<>();
    int from = span.start();
    char before = '\0';
    for (int i = span.start(); i < span.end(); i++) {
      char sign = text.charAt(i);
      boolean number =
          (sign == ',' || sign == ':')
              && i + 1 < span.end()
              && Character.isDigit(text.charAt(i + 1));
      boolean dash = sign == '—' && i > span.start() && text.charAt(i - 1) == '—';
      if ((Signs.isBreak(sign) && !number) || Signs.isEnd(sign) || dash) {
        segments.add(new Segment(from, dash ? i - 1 : i, before));
        from = i + 1;
        before = sign;
      }
    }
    segments.add(new Segment(Math.min(from, span.end()), span.end(), before));
    return segments;
  }

  private List<Span> works(Span span) {
    List<Span> works = new ArrayList<>();
    int open = -1;
    for (int i = span.start(); i < span.end(); i++) {
      if (text.charAt(i) == '《' && open < 0) {
        open = i;
      } else if (text.charAt(i) == '》' && open >= 0) {
        works.add(new Span(open, i + 1));
        open = -1;
      }
    }
    return works;
  }

  private List<Span> quotes(Span span) {
    List<Span> quotes = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    boolean straight = false;
    if (openQuote) {
      open.push(span.start());
    }
    for (int i = span.start(); i < span.end(); i++) {
      char sign = text.charAt(i);
      if (Signs.opensQuote(sign) || (sign == '"' && !straight)) {
        open.push(i);
        straight |= sign == '"';
      } else if ((Signs.closesQuote(sign) || sign == '"') && !open.isEmpty()) {
        int start = open.pop();
        straight &= sign != '"';
        if (open.isEmpty()) {
          quotes.add(new Span(start, i + 1));
        }
      }
    }
    openQuote = !open.isEmpty();
    if (openQuote) {
      quotes.add(new Span(open.peekLast(), span.end()));
    }
    return quotes;
  }
}

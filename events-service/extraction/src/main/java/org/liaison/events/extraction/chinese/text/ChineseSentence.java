package org.liaison.events.extraction.chinese.text;

import java.util.List;

/**
 * A sentence of a text, read in simplified script.
 *
 * @param text the whole text in simplified script, with the offsets of the original
 * @param original the whole text as written
 * @param span where the sentence stands, without white space around it
 * @param paragraph number of the block that it stands in
 * @param segments its parts between commas, in order
 * @param quotes what stands between quotation marks, the marks included
 * @param works the names of documents, between 《 and 》
 */
public record ChineseSentence(
    String text,
    String original,
    Span span,
    int paragraph,
    List<Segment> segments,
    List<Span> quotes,
    List<Span> works) {

  public ChineseSentence {
    segments = List.copyOf(segments);
    quotes = List.copyOf(quotes);
    works = List.copyOf(works);
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }

  /** The character at an index of the text; outside the sentence NUL. */
  public char at(int index) {
    return span.holds(index) ? text.charAt(index) : '\0';
  }

  /** Whether a word stands at an index, within the sentence. */
  public boolean has(int index, String word) {
    return index >= span.start()
        && index + word.length() <= span.end()
        && text.startsWith(word, index);
  }

  /** What stands in a stretch, as written. */
  public String written(int from, int to) {
    return original.substring(from, to);
  }

  /** What stands in a stretch, in simplified script. */
  public String plain(int from, int to) {
    return text.substring(from, to);
  }

  /** Number of the segment in which an index lies; the last one for the sentence's end. */
  public int segmentAt(int index) {
    int low = 0;
    int high = segments.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (segments.get(middle).start() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  public Segment segmentOf(int index) {
    return segments.get(segmentAt(index));
  }

  /** Whether an index lies within the name of a document. */
  public boolean isWork(int index) {
    return anyHolds(works, index);
  }

  /** Whether an index lies within quotation marks. */
  public boolean isQuoted(int index) {
    return anyHolds(quotes, index);
  }

  /** Asked at every character, so without a stream. */
  private static boolean anyHolds(List<Span> spans, int index) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).holds(index)) {
        return true;
      }
    }
    return false;
  }
}

package org.liaison.events.extraction.english.claim;

import java.util.Set;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells quoted speech from phrases that only stand between quotation marks. */
final class Quotes {

  private static final Set<String> MARKS =
      Set.of("\"", "\u201c", "\u201d", "\u201e", "\u00ab", "\u00bb");
  private static final int SHORTEST_SPEECH = 6;

  private Quotes() {}

  /**
   * Whether a sentence gives its content in the speaker's own words: a quotation of some length
   * that makes up most of it. A mark that is not closed counts to the end, since speech goes on
   * over sentences.
   */
  static boolean isSpeech(Sentence sentence) {
    int quoted = 0;
    int longest = 0;
    int run = 0;
    int words = 0;
    boolean open = !opensWithMark(sentence) && closesFirst(sentence);
    for (int i = 0; i < sentence.size(); i++) {
      if (MARKS.contains(sentence.at(i).text())) {
        open = !open;
        run = 0;
      } else if (sentence.at(i).isWord()) {
        words++;
        if (open) {
          quoted++;
          run++;
          longest = Math.max(longest, run);
        }
      }
    }
    return (longest >= SHORTEST_SPEECH && quoted * 2 >= words) || longest >= 2 * SHORTEST_SPEECH;
  }

  /** What stands between quotation marks, in one piece. */
  static String quoted(Sentence sentence) {
    StringBuilder content = new StringBuilder();
    boolean open = !opensWithMark(sentence) && closesFirst(sentence);
    int from = 0;
    for (int i = 0; i <= sentence.size(); i++) {
      boolean mark = i < sentence.size() && MARKS.contains(sentence.at(i).text());
      if (mark || i == sentence.size()) {
        int to = i > from && sentence.key(i - 1).equals(",") ? i - 1 : i;
        if (open && to - from > 1) {
          content.append(content.length() == 0 ? "" : " ").append(sentence.text(from, to));
        }
        open = !open;
        from = i + 1;
      }
    }
    return content.toString();
  }

  static boolean isMark(Token token) {
    return MARKS.contains(token.text());
  }

  static boolean opensWithMark(Sentence sentence) {
    return MARKS.contains(sentence.at(0).text());
  }

  /**
   * An odd number of marks of which the first is a closing one: the sentence goes on with a
   * quotation.
   */
  private static boolean closesFirst(Sentence sentence) {
    int marks = 0;
    boolean closes = false;
    for (int i = 0; i < sentence.size(); i++) {
      if (MARKS.contains(sentence.at(i).text())) {
        boolean closing =
            sentence.at(i).text().equals("\u201d")
                || (!sentence.at(i).spaced() && !sentence.at(i - 1).isWord() && i > 0);
        closes |= marks == 0 && closing;
        marks++;
      }
    }
    return marks % 2 == 1 && closes;
  }
}

package org.liaison.events.extraction.english.clause;

import java.util.Arrays;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.TokenKind;

/** Finds short phrases between quotation marks, which no clause boundary cuts. */
final class QuotedPhrases {

  private static final int LONGEST = 14;

  private QuotedPhrases() {}

  /** For each token whether it lies in such a phrase. */
  static boolean[] in(Sentence sentence) {
    boolean[] inside = new boolean[sentence.size()];
    int open = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (isMark(sentence, i)) {
        if (open >= 0 && i - open <= LONGEST) {
          Arrays.fill(inside, open + 1, i, true);
        }
        open = open >= 0 ? -1 : i;
      }
    }
    return inside;
  }

  private static boolean isMark(Sentence sentence, int position) {
    return sentence.at(position).kind() == TokenKind.QUOTE
        && !sentence.key(position).equals("'")
        && !sentence.key(position).equals("\u2019");
  }
}

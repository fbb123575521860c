package org.liaison.events.extraction.english.claim;

import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.TokenKind;

/** What is said, without the words that tell who says it. */
public final class Content {

  private Content() {}

  static String whole(Sentence sentence) {
    return trimmed(sentence, 0, sentence.size());
  }

  /** The longer part before and behind the attribution, joined if it stands in the middle. */
  public static String of(Sentence sentence, Attribution attribution) {
    Stretch stretch = attribution.stretch();
    if (stretch.to() <= stretch.from()) {
      return whole(sentence);
    }
    String before = trimmed(sentence, 0, stretch.from());
    String after = trimmed(sentence, stretch.to(), sentence.size());
    if (attribution.form() == Attribution.Form.FRONT || before.isEmpty()) {
      return after.isEmpty() ? whole(sentence) : after;
    }
    return after.isEmpty() ? before : before + " " + after;
  }

  private static String trimmed(Sentence sentence, int from, int to) {
    int start = from;
    int end = to;
    while ((start < end && isEdge(sentence, start))
        || (start < end && start == from && sentence.key(start).equals("that"))) {
      start++;
    }
    if (start < end && start > from && sentence.key(start).equals("that")) {
      start++;
    }
    while (end > start && isEdge(sentence, end - 1)) {
      end--;
    }
    return sentence.text(start, end);
  }

  private static boolean isEdge(Sentence sentence, int position) {
    TokenKind kind = sentence.at(position).kind();
    return kind == TokenKind.QUOTE
        || (kind == TokenKind.PUNCTUATION
            && !sentence.key(position).equals("(")
            && !sentence.key(position).equals(")"));
  }
}

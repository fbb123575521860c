package org.liaison.events.extraction.english.claim;

import org.liaison.events.extraction.english.clause.ClauseSplitter.Stretch;
import org.liaison.events.extraction.english.word.Grammar;
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
    if (attribution.form() == Attribution.Form.TAIL && Quotes.isSpeech(sentence)) {
      return Quotes.quoted(sentence);
    }
    String before = trimmed(sentence, 0, stretch.from());
    String after = trimmed(sentence, afterThat(sentence, stretch.to()), sentence.size());
    boolean aside = isAside(sentence, stretch.to());
    if (aside && !before.isEmpty()) {
      return before;
    }
    if (attribution.form() == Attribution.Form.FRONT || before.isEmpty()) {
      return after.isEmpty() ? whole(sentence) : after;
    }
    return after.isEmpty() ? before : before + " " + after;
  }

  /** ", who …", ", a former prosecutor …" tells of the speaker. */
  private static boolean isAside(Sentence sentence, int from) {
    int at = sentence.key(from).equals(",") ? from + 1 : from;
    String key = sentence.key(at);
    return key.equals("who")
        || key.equals("whose")
        || key.equals("which")
        || key.equals("a")
        || key.equals("an");
  }

  /** "on his way home that …": what is said begins behind "that". */
  private static int afterThat(Sentence sentence, int from) {
    boolean aside = Grammar.isPreposition(sentence.key(from));
    for (int i = from; aside && i < from + 8; i++) {
      if (sentence.key(i).equals("that")) {
        return i + 1;
      }
    }
    return from;
  }

  private static String trimmed(Sentence sentence, int from, int to) {
    int start = from;
    int end = to;
    while ((start < end && isEdge(sentence, start))
        || (start < end && start == from && sentence.at(start).text().equals("that"))) {
      start++;
    }
    if (start < end && start > from && sentence.at(start).text().equals("that")) {
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

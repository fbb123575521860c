package org.liaison.events.extraction.english.event;

import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/**
 * The noun that something is done to.
 *
 * @param noun the lexicon's word for it
 * @param from first token of the noun
 * @param to token after it
 */
record NounPhrase(String noun, int from, int to) {

  private static final int LONGEST_BEFORE = 12;
  private static final int LONGEST_AFTER = 9;

  /** First token of the whole phrase, with its adjectives, without its article. */
  int start(Sentence sentence, int limit) {
    int start = from;
    while (start > Math.max(limit, from - LONGEST_BEFORE) && belongsBefore(sentence, start - 1)) {
      start--;
    }
    while (start < from && Grammar.isArticle(sentence.key(start))) {
      start++;
    }
    return start;
  }

  private static boolean belongsBefore(Sentence sentence, int position) {
    Token token = sentence.at(position);
    Token next = sentence.at(position + 1);
    if (token.isWord() && next.kind() == TokenKind.HYPHEN && !next.spaced()) {
      return true;
    }
    return (token.isWord()
            || isApostrophe(token)
            || token.isNumber()
            || token.kind() == TokenKind.HYPHEN
            || token.is("'s"))
        && !Grammar.isPreposition(token.key())
        && !token.is("and")
        && !token.is("of")
        && !Grammar.isAuxiliary(token)
        && (!Grammar.isConjunction(token.key()) || Grammar.isDeterminer(token.key()))
        && !Grammar.isDeterminer(sentence.key(position + 1));
  }

  private static boolean isApostrophe(Token token) {
    return !token.spaced() && (token.is("'") || token.is("\u2019"));
  }

  /** Token after "of …", "on …" and the like that belong to the noun. */
  int end(Sentence sentence) {
    int end = to;
    while (sentence.key(end).equals("of")
        || sentence.key(end).equals("on")
        || sentence.key(end).equals("against")) {
      int next = phraseEnd(sentence, end + 1);
      boolean empty = next == end + 1 || Grammar.isDeterminer(sentence.key(next - 1));
      if (empty || next - to > LONGEST_AFTER) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int phraseEnd(Sentence sentence, int from) {
    int end = from;
    while (end - from < LONGEST_AFTER && belongsAfter(sentence, end, from)) {
      end++;
    }
    while (end > from && sentence.key(end - 1).equals("and")) {
      end--;
    }
    return end;
  }

  private static boolean belongsAfter(Sentence sentence, int position, int from) {
    Token token = sentence.at(position);
    if ((Grammar.isDeterminer(token.key()) && position == from) || token.is("'s")) {
      return true;
    }
    boolean month =
        token.isCapitalised() && position == from && sentence.at(position + 1).isNumber();
    return (token.isWord() || token.kind() == TokenKind.HYPHEN)
        && !month
        && (token.is("and") || !Grammar.isFunctionWord(token));
  }
}

package org.liaison.documents.search.domain;

import java.util.Optional;
import java.util.function.IntPredicate;
import org.liaison.documents.text.SimplifiedScript;

/** Reads a text token by token, the same way for what is searched and for what is asked. */
final class Tokenizer {

  private static final int LONGEST_WORD = 200;

  private final int[] text;
  private final IntPredicate wanted;
  private int at;

  Tokenizer(int[] codePoints) {
    this(codePoints, any -> true);
  }

  /**
   * Passes over words that are not wanted, which is much faster than reading them.
   *
   * @param wanted whether words are that begin with this code point, as it stands in the text
   */
  Tokenizer(int[] codePoints, IntPredicate wanted) {
    this.text = codePoints;
    this.wanted = wanted;
  }

  static Tokenizer of(String text) {
    return new Tokenizer(CodePoints.of(text));
  }

  /** The next token; nothing at the end. */
  Optional<Token> next() {
    at = wantedFrom(at);
    if (at == text.length) {
      return Optional.empty();
    }
    return Optional.of(CharacterFolding.isHan(text[at]) ? han() : word());
  }

  /** Where the next token begins that is wanted; words that are not are passed over. */
  private int wantedFrom(int from) {
    int place = from;
    while (place < text.length) {
      int codePoint = text[place];
      if (!CharacterFolding.isWord(codePoint)) {
        place++;
      } else if (CharacterFolding.isHan(codePoint) || wanted.test(codePoint)) {
        return place;
      } else {
        do {
          place++;
        } while (place < text.length && isLatin(text[place]));
      }
    }
    return place;
  }

  private Token han() {
    int start = at;
    while (at < text.length && CharacterFolding.isHan(text[at])) {
      at++;
    }
    return new Token(
        Token.Script.HAN, SimplifiedScript.of(new String(text, start, at - start)), start, at);
  }

  private Token word() {
    int start = at;
    String letters = initials();
    if (letters.isEmpty()) {
      while (at < text.length && isLatin(text[at]) && at - start < LONGEST_WORD) {
        at++;
      }
      letters = new String(text, start, at - start);
    }
    return new Token(Token.Script.WORD, CharacterFolding.fold(letters), start, at);
  }

  /** Reads "U.S." as "US", so that both are the same word. */
  private String initials() {
    if (at + 1 >= text.length || text[at + 1] != '.') {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    int end = at;
    while (end + 1 < text.length
        && isLatin(text[end])
        && text[end + 1] == '.'
        && Character.isLetter(text[end])) {
      letters.appendCodePoint(text[end]);
      end += 2;
    }
    boolean lastWithoutDot =
        end < text.length
            && Character.isLetter(text[end])
            && isLatin(text[end])
            && (end + 1 == text.length || !CharacterFolding.isWord(text[end + 1]));
    if (lastWithoutDot && letters.length() > 0) {
      letters.appendCodePoint(text[end]);
      end++;
    }
    boolean wordGoesOn = end < text.length && isLatin(text[end]);
    if (letters.length() < 2 || wordGoesOn) {
      return "";
    }
    at = end;
    return letters.toString();
  }

  private static boolean isLatin(int codePoint) {
    return CharacterFolding.isWord(codePoint) && !CharacterFolding.isHan(codePoint);
  }
}

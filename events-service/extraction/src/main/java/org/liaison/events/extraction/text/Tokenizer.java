package org.liaison.events.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into tokens in one pass. "China-US" is three tokens, "China's" two, "U.S." and "Nov."
 * one, "20,2023" three, "1,000" one.
 */
public final class Tokenizer {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "gov", "sen", "rep", "lt", "col", "sgt", "capt",
          "st", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "vs", "inc", "ltd", "co", "corp", "jr", "sr", "dept", "approx", "hon", "adm", "maj",
          "pres", "etc", "al", "fig", "rev", "supt", "mt", "ft");
  private static final Set<String> PARTIES = Set.of("R", "D", "I");
  private static final int LONGEST_ABBREVIATION = 6;

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int position;
  private boolean spaced;

  private Tokenizer(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  /** The tokens of {@code [start, end)}, in UTF-16 indexes. */
  public static List<Token> tokens(String text, int start, int end) {
    return new Tokenizer(text, start, end).run();
  }

  /** The tokens of a phrase. */
  public static List<Token> tokens(String phrase) {
    return tokens(phrase, 0, phrase.length());
  }

  private List<Token> run() {
    while (position < end) {
      int character = text.codePointAt(position);
      if (Characters.isSpace(character)) {
        position += Character.charCount(character);
        spaced = true;
      } else if (Characters.isDigit(character)) {
        number();
      } else if (Characters.isWordPart(character)) {
        word();
      } else if (isPossessive()) {
        add(position + 2, TokenKind.WORD);
      } else {
        add(
            Math.min(end, position + Character.charCount(character)),
            Characters.kindOfSign(character));
      }
    }
    return tokens;
  }

  private void word() {
    int stop = dottedLetters();
    if (stop == position) {
      stop = wordEnd(position);
      if (stop < end && text.charAt(stop) == '.' && takesDot(stop)) {
        stop++;
      }
    }
    add(stop, TokenKind.WORD);
  }

  private int wordEnd(int from) {
    int index = from;
    while (index < end) {
      int character = text.codePointAt(index);
      boolean inside = Characters.isWordPart(character) || isInnerApostrophe(index, character);
      if (!inside) {
        break;
      }
      index += Character.charCount(character);
    }
    return Math.min(index, end);
  }

  /** Both sides are letters, and it is not the "'s" that ends a word. */
  private boolean isInnerApostrophe(int index, int character) {
    return Characters.isApostrophe(character)
        && index > position
        && isLetter(index + 1)
        && !(isS(index + 1) && !isLetter(index + 2));
  }

  private boolean isPossessive() {
    return Characters.isApostrophe(text.charAt(position))
        && !spaced
        && isS(position + 1)
        && !isLetter(position + 2);
  }

  /** End of "U.S." or "a.m", or the position itself if there is no such thing here. */
  private int dottedLetters() {
    int index = position;
    int letters = 0;
    while (isLetter(index) && index + 1 < end && text.charAt(index + 1) == '.') {
      index += 2;
      letters++;
    }
    if (letters > 0 && isLetter(index) && !isLetter(index + 1)) {
      return index + 1;
    }
    return letters > 1 && !isLetter(index) ? index : position;
  }

  private boolean takesDot(int dot) {
    int length = dot - position;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(position)) && dot + 1 < end;
    }
    return length <= LONGEST_ABBREVIATION
        && (isStateOfParty()
            || ABBREVIATIONS.contains(text.substring(position, dot).toLowerCase(Locale.ROOT)));
  }

  /** "Ore." of "Jeff Merkley, D-Ore., said". */
  private boolean isStateOfParty() {
    int last = tokens.size() - 1;
    return last > 0
        && tokens.get(last).kind() == TokenKind.HYPHEN
        && PARTIES.contains(tokens.get(last - 1).text());
  }

  private void number() {
    int index = position;
    while (index < end && (isDigit(index) || isSeparator(index))) {
      index++;
    }
    int suffixed = wordEnd(index);
    add(suffixed, suffixed == index ? TokenKind.NUMBER : TokenKind.WORD);
  }

  /** A decimal point, or a comma before exactly three digits. */
  private boolean isSeparator(int index) {
    char sign = text.charAt(index);
    if (sign == '.') {
      return isDigit(index + 1);
    }
    return sign == ','
        && isDigit(index + 1)
        && isDigit(index + 2)
        && isDigit(index + 3)
        && !isDigit(index + 4);
  }

  private void add(int stop, TokenKind kind) {
    String written = text.substring(position, stop);
    tokens.add(new Token(written, key(written, kind), position, stop, kind, spaced));
    position = stop;
    spaced = false;
  }

  private static String key(String written, TokenKind kind) {
    String key = written.toLowerCase(Locale.ROOT);
    if (kind == TokenKind.WORD) {
      key = key.indexOf('.') >= 0 ? key.replace(".", "") : key;
      key = key.indexOf('\u2019') >= 0 ? key.replace('\u2019', '\'') : key;
    }
    return key;
  }

  private boolean isLetter(int index) {
    return index < end && Character.isLetter(text.charAt(index));
  }

  private boolean isS(int index) {
    return index < end && (text.charAt(index) == 's' || text.charAt(index) == 'S');
  }

  private boolean isDigit(int index) {
    return index < end && Characters.isDigit(text.charAt(index));
  }
}

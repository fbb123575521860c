package org.liaison.events.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of a paragraph into sentences. A dot that belongs to an abbreviation ends a
 * sentence only before a word that sentences begin with. A sentence beyond the limit is cut, so
 * that later steps may compare every token with every other.
 */
public final class SentenceSplitter {

  static final int LONGEST = 250;

  private static final int MOST_CLOSING_SIGNS = 6;

  private static final Set<String> CLOSERS = Set.of(".", "?", "!", "…", "。", "？", "！");
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "he",
          "she",
          "they",
          "we",
          "but",
          "and",
          "however",
          "this",
          "that",
          "these",
          "those",
          "there",
          "according",
          "for",
          "after",
          "before",
          "as",
          "while",
          "when",
          "since",
          "if",
          "its",
          "his",
          "her",
          "their",
          "both",
          "last",
          "meanwhile",
          "also",
          "such",
          "some",
          "many",
          "no",
          "under",
          "during",
          "with",
          "by",
          "from",
          "i",
          "you",
          "earlier",
          "later",
          "although",
          "despite",
          "moreover",
          "additionally",
          "besides",
          "china",
          "chinese",
          "officials",
          "experts",
          "two",
          "over",
          "our");
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "gov", "sen", "rep", "lt", "col", "sgt", "capt",
          "st", "vs", "hon", "adm", "maj", "rev", "mt", "ft");

  private SentenceSplitter() {}

  public static List<Sentence> split(List<Token> tokens, int paragraph) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = endOf(tokens, i);
      boolean last = i == tokens.size() - 1;
      if (end > 0 || last || i - start + 1 >= LONGEST) {
        int stop = Math.max(end, i + 1);
        sentences.add(new Sentence(tokens.subList(start, stop), paragraph));
        start = stop;
        i = stop - 1;
      }
    }
    return sentences;
  }

  /** Position after the sentence that the token ends, or 0 if it ends none. */
  private static int endOf(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (CLOSERS.contains(token.text())) {
      int next = afterClosingSigns(tokens, i + 1);
      return next >= tokens.size() || begins(tokens, next) ? next : 0;
    }
    if (token.isAbbreviated() && token.isWord() && !NEVER_LAST.contains(token.key())) {
      int next = afterClosingSigns(tokens, i + 1);
      boolean initial = token.text().length() == 2;
      return next < tokens.size() && !initial && startsAfterAbbreviation(tokens.get(next))
          ? next
          : 0;
    }
    return 0;
  }

  private static int afterClosingSigns(List<Token> tokens, int from) {
    int next = from;
    while (next < Math.min(tokens.size(), from + MOST_CLOSING_SIGNS)
        && !tokens.get(next).spaced()
        && (tokens.get(next).kind() == TokenKind.QUOTE
            || ")".equals(tokens.get(next).text())
            || "]".equals(tokens.get(next).text())
            || CLOSERS.contains(tokens.get(next).text()))) {
      next++;
    }
    return next;
  }

  private static boolean begins(List<Token> tokens, int next) {
    Token token = tokens.get(next);
    boolean wide = "。？！".contains(tokens.get(next - 1).text());
    return wide || (token.spaced() && !token.isLowerCase());
  }

  private static boolean startsAfterAbbreviation(Token next) {
    return next.spaced() && next.isCapitalised() && STARTERS.contains(next.key());
  }
}

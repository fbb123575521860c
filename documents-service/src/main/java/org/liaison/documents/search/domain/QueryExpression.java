package org.liaison.documents.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a user typed: words, "phrases", -excluded ones, and OR between alternatives.
 *
 * @param alternatives each a list of parts that must all be met; empty if nothing can be searched
 */
public record QueryExpression(List<List<QueryPart>> alternatives) {

  private static final Pattern PART =
      Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+))");

  public QueryExpression {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** Reads any text; what is no operator is searched. */
  public static QueryExpression parse(String query) {
    List<List<QueryPart>> alternatives = new ArrayList<>();
    List<QueryPart> parts = new ArrayList<>();
    for (Matcher part = PART.matcher(query); part.find(); ) {
      if ("or".equalsIgnoreCase(part.group(3)) && part.group(1).isEmpty() && !parts.isEmpty()) {
        alternatives.add(parts);
        parts = new ArrayList<>();
        continue;
      }
      boolean quoted = part.group(2) != null;
      QueryTerm term =
          term(quoted ? part.group(2) : part.group(3), quoted, !part.group(1).isEmpty());
      if (!term.isEmpty()) {
        parts.add(QueryPart.of(term));
      }
    }
    if (!parts.isEmpty()) {
      alternatives.add(parts);
    }
    return new QueryExpression(alternatives);
  }

  /** Every term that is not excluded. */
  public List<QueryTerm> sought() {
    return terms().filter(term -> !term.excluded()).toList();
  }

  private Stream<QueryTerm> terms() {
    return alternatives.stream().flatMap(List::stream).flatMap(QueryPart::terms);
  }

  /** One word with a hyphen is read as two that stand next to each other. */
  private static QueryTerm term(String text, boolean quoted, boolean excluded) {
    StringBuilder words = new StringBuilder();
    List<String> han = new ArrayList<>();
    Tokenizer tokens = Tokenizer.of(text);
    for (Optional<Token> token = tokens.next(); token.isPresent(); token = tokens.next()) {
      if (token.get().script() == Token.Script.HAN) {
        han.add(token.get().form());
      } else {
        words.append(words.length() == 0 ? "" : " ").append(token.get().form());
      }
    }
    boolean phrase = quoted || han.isEmpty();
    return new QueryTerm(text.strip(), words.toString(), han, phrase, excluded, false);
  }

  /** A form of the list of aliases, for what a user typed. */
  static QueryTerm alias(String typed, String form) {
    QueryTerm term = term(form, true, false);
    return new QueryTerm(typed, term.words(), term.hanRuns(), true, false, true);
  }
}

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
 * @param alternatives each a list of terms that must all be met; empty if nothing can be searched
 */
public record QueryExpression(List<List<QueryTerm>> alternatives) {

  private static final Pattern PART =
      Pattern.compile("(-?)(?:[\"“”]([^\"“”]*)[\"“”]?|([^\\s\"“”]+))");

  public QueryExpression {
    alternatives = alternatives.stream().map(List::copyOf).toList();
  }

  /** Reads any text; what is no operator is searched. */
  public static QueryExpression parse(String query) {
    List<List<QueryTerm>> alternatives = new ArrayList<>();
    List<QueryTerm> terms = new ArrayList<>();
    for (Matcher part = PART.matcher(query); part.find(); ) {
      if ("or".equalsIgnoreCase(part.group(3)) && part.group(1).isEmpty() && !terms.isEmpty()) {
        alternatives.add(terms);
        terms = new ArrayList<>();
        continue;
      }
      boolean quoted = part.group(2) != null;
      QueryTerm term =
          term(quoted ? part.group(2) : part.group(3), quoted, !part.group(1).isEmpty());
      if (!term.isEmpty()) {
        terms.add(term);
      }
    }
    if (!terms.isEmpty()) {
      alternatives.add(terms);
    }
    return new QueryExpression(alternatives);
  }

  /** The Chinese runs that a hit must have, for marking them. */
  public List<String> hanRuns() {
    return terms().flatMap(term -> term.hanRuns().stream()).distinct().toList();
  }

  /** Every term that is not excluded. */
  private Stream<QueryTerm> terms() {
    return alternatives.stream().flatMap(List::stream).filter(term -> !term.excluded());
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
    return new QueryTerm(words.toString(), han, quoted || han.isEmpty(), excluded);
  }
}

package org.liaison.events.extraction.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the longest of many phrases at a position, in time that does not depend on how many there
 * are. Hyphens and bare apostrophes do not count: "counter-narcotics" is "counter narcotics".
 */
public final class PhraseTrie<T> {

  private final Node<T> root = new Node<>();

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private T value;
  }

  /** The tokens {@code [from, to)} are a phrase with a value. */
  public record Match<T>(int from, int to, T value) {}

  /** Adds a phrase; the first value for one phrase stays. */
  public void add(String phrase, T value) {
    Node<T> node = root;
    for (Token token : Tokenizer.tokens(phrase)) {
      if (!isSkipped(token)) {
        node = node.next.computeIfAbsent(token.key(), key -> new Node<>());
      }
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  public void addAll(List<String> phrases, T value) {
    phrases.forEach(phrase -> add(phrase, value));
  }

  public Optional<Match<T>> longest(Sentence sentence, int position) {
    Node<T> node = root.next.get(sentence.key(position));
    int to = position + 1;
    Match<T> best = null;
    while (node != null) {
      if (node.value != null) {
        best = new Match<>(position, to, node.value);
      }
      while (isSkipped(sentence.at(to)) && to < sentence.size()) {
        to++;
      }
      node = to < sentence.size() ? node.next.get(sentence.key(to)) : null;
      to++;
    }
    return Optional.ofNullable(best);
  }

  private static boolean isSkipped(Token token) {
    return token.kind() == TokenKind.HYPHEN
        || "'".equals(token.text())
        || "\u2019".equals(token.text());
  }
}

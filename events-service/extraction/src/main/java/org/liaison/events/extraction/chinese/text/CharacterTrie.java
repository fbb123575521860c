package org.liaison.events.extraction.chinese.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the longest of many words at a position of a text without spaces, in time that does not
 * depend on how many there are. Words are read in simplified script.
 */
public final class CharacterTrie<T> {

  /** Bits of {@link #starts}; more would only be further from the processor. */
  private static final int FILTER = 4096;

  private final Node<T> root = new Node<>();

  /**
   * By the lower bits of a character, whether a word may begin with it. Most characters begin no
   * word, and are told by this without a search.
   */
  private final long[] starts = new long[FILTER / Long.SIZE];

  /** The characters {@code [from, to)} are a word with a value. */
  public record Match<T>(int from, int to, T value) {}

  /** Children in sorted arrays: a map for each node would take most of the heap. */
  private static final class Node<T> {
    private char[] keys = {};
    private Node<T>[] children = empty();
    private T value;

    @SuppressWarnings("unchecked")
    private static <T> Node<T>[] empty() {
      return (Node<T>[]) new Node<?>[0];
    }

    private Node<T> next(char key) {
      int at = Arrays.binarySearch(keys, key);
      return at < 0 ? null : children[at];
    }

    private Node<T> add(char key) {
      int at = Arrays.binarySearch(keys, key);
      if (at >= 0) {
        return children[at];
      }
      int place = -at - 1;
      keys = Arrays.copyOf(keys, keys.length + 1);
      children = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(keys, place, keys, place + 1, keys.length - 1 - place);
      System.arraycopy(children, place, children, place + 1, children.length - 1 - place);
      keys[place] = key;
      children[place] = new Node<>();
      return children[place];
    }
  }

  /** Adds a word; the first value for one word stays. */
  public void add(String word, T value) {
    Node<T> node = root;
    for (char key : SimplifiedScript.of(word).toCharArray()) {
      if (node == root) {
        starts[place(key)] |= 1L << key;
      }
      node = node.add(key);
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  public void addAll(List<String> words, T value) {
    words.forEach(word -> add(word, value));
  }

  /** The longest word that begins at a position and ends before the limit. */
  public Optional<Match<T>> longest(String text, int from, int limit) {
    if (from >= limit || !mayStart(text.charAt(from))) {
      return Optional.empty();
    }
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < limit; i++) {
      node = node.next(text.charAt(i));
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(from, i + 1, node.value);
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean mayStart(char key) {
    return (starts[place(key)] & (1L << key)) != 0;
  }

  private static int place(char key) {
    return (key % FILTER) / Long.SIZE;
  }
}

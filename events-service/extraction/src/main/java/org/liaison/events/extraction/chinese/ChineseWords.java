package org.liaison.events.extraction.chinese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.SimplifiedScript;
import org.liaison.events.lexicon.LexiconWords;

/** The word lists of the lexicon, made ready to look up in Chinese text. */
public final class ChineseWords {

  private final Map<String, CharacterTrie<String>> tries = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, List<String>> lists = new HashMap<>();

  public ChineseWords(LexiconWords words) {
    words
        .lists()
        .forEach(
            (name, entries) -> {
              CharacterTrie<String> trie = new CharacterTrie<>();
              List<String> plain = new ArrayList<>();
              for (String entry : entries) {
                plain.add(SimplifiedScript.of(entry));
                trie.add(entry, SimplifiedScript.of(entry));
              }
              tries.put(name, trie);
              sets.put(name, new HashSet<>(plain));
              lists.put(name, List.copyOf(plain));
            });
  }

  public List<String> list(String name) {
    return lists.getOrDefault(name, List.of());
  }

  public boolean has(String list, String word) {
    return sets.getOrDefault(list, Set.of()).contains(word);
  }

  /** The longest word of a list at an index. */
  public Optional<Match<String>> at(String list, String text, int from, int limit) {
    CharacterTrie<String> trie = tries.get(list);
    return trie == null || from < 0 || from >= limit
        ? Optional.empty()
        : trie.longest(text, from, limit);
  }

  /** The first word of a list in a stretch of text. */
  public Optional<Match<String>> first(String list, String text, int from, int limit) {
    CharacterTrie<String> trie = tries.get(list);
    for (int i = from; trie != null && i < limit; i++) {
      Optional<Match<String>> match = trie.longest(text, i, limit);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** The last word of a list in a stretch of text, by where it ends. */
  public Optional<Match<String>> last(String list, String text, int from, int limit) {
    CharacterTrie<String> trie = tries.get(list);
    Match<String> last = null;
    int i = from;
    while (trie != null && i < limit) {
      Optional<Match<String>> match = trie.longest(text, i, limit);
      if (match.isPresent()) {
        last = match.get();
      }
      i = match.map(Match::to).orElse(i + 1);
    }
    return Optional.ofNullable(last);
  }

  /** The longest word of a list that ends right before an index. */
  public Optional<Match<String>> endingAt(String list, String text, int from, int end) {
    CharacterTrie<String> trie = tries.get(list);
    for (int i = Math.max(from, end - 12); trie != null && i < end; i++) {
      Optional<Match<String>> match = trie.longest(text, i, end);
      if (match.isPresent() && match.get().to() == end) {
        return match;
      }
    }
    return Optional.empty();
  }

  public boolean anyIn(String list, String text, int from, int limit) {
    return first(list, text, from, limit).isPresent();
  }

  public int countIn(String list, String text, int from, int limit) {
    int count = 0;
    int i = from;
    while (i < limit) {
      Optional<Match<String>> match = at(list, text, i, limit);
      count += match.isPresent() ? 1 : 0;
      i = match.map(Match::to).orElse(i + 1);
    }
    return count;
  }
}

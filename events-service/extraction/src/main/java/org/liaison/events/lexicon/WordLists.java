package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The named word lists of one language while they are put together from layers. */
final class WordLists {

  private final Map<String, List<String>> lists = new TreeMap<>();
  private final Map<String, YamlEntry> added = new HashMap<>();
  private final Set<String> used = new LinkedHashSet<>();

  /** Takes the lists of a further layer: each replaces its namesake, or tells what to change. */
  void merge(YamlEntry layer) {
    boolean first = lists.isEmpty();
    for (String name : layer.keys()) {
      if (!first && !lists.containsKey(name)) {
        added.put(name, layer);
      }
      lists.put(name, layer.isList(name) ? layer.strings(name) : changed(name, layer));
    }
  }

  private List<String> changed(String name, YamlEntry layer) {
    YamlEntry change = layer.entry(name).allow(Set.of("add", "remove"));
    if (!lists.containsKey(name)) {
      throw layer.wrong(name, "there is no word list \"" + name + "\" to change");
    }
    Set<String> words = new LinkedHashSet<>(lists.get(name));
    for (String word : change.strings("remove")) {
      if (!words.remove(word)) {
        throw change.wrong("remove", "\"" + word + "\" is not in \"" + name + "\"");
      }
    }
    words.addAll(change.strings("add"));
    return List.copyOf(words);
  }

  /** Adds words to a list, if there is one of that name. */
  void addTo(String name, List<String> words) {
    lists.computeIfPresent(
        name,
        (key, list) -> {
          Set<String> all = new LinkedHashSet<>(list);
          all.addAll(words);
          return List.copyOf(all);
        });
  }

  /** The words at a key of an entry; one that begins with {@code @} stands for its list. */
  List<String> expand(YamlEntry entry, String key) {
    List<String> words = new ArrayList<>();
    for (String word : entry.strings(key)) {
      if (!word.startsWith("@")) {
        words.add(word);
      } else if (lists.containsKey(word.substring(1))) {
        used.add(word.substring(1));
        words.addAll(lists.get(word.substring(1)));
      } else {
        throw entry.wrong(key, "there is no word list \"" + word.substring(1) + "\"");
      }
    }
    return words;
  }

  /** A further layer's new list that no rule uses is a misspelt one. */
  void refuseUnused() {
    added.forEach(
        (name, layer) -> {
          if (!used.contains(name)) {
            throw layer.wrong(
                name, "no rule uses the new word list \"" + name + "\"; is it misspelt?");
          }
        });
  }

  Map<String, List<String>> byName() {
    return Map.copyOf(lists);
  }

  /** What the lists say; the lengths keep one word from looking like two. */
  String content() {
    StringBuilder content = new StringBuilder();
    lists.forEach(
        (name, words) -> {
          content.append(name).append('=');
          words.forEach(word -> content.append(word.length()).append(':').append(word));
        });
    return content.toString();
  }
}

package org.liaison.events.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that entries may refer to, by what they name ("actor", "area"). */
final class KnownIds {

  private final Map<String, Set<String>> byKind = new HashMap<>();

  void add(String kind, String id) {
    byKind.computeIfAbsent(kind, key -> new HashSet<>()).add(id);
  }

  /** The id at an optional key; empty if the key is not there. */
  String one(YamlEntry entry, String key, String kind) {
    String id = entry.optional(key).orElse("");
    if (!id.isEmpty()) {
      require(entry, key, kind, id);
    }
    return id;
  }

  List<String> many(YamlEntry entry, String key, String kind) {
    List<String> ids = entry.strings(key);
    ids.forEach(id -> require(entry, key, kind, id));
    return ids;
  }

  private void require(YamlEntry entry, String key, String kind, String id) {
    if (!byKind.getOrDefault(kind, Set.of()).contains(id)) {
      throw entry.wrong(key, "\"" + key + "\" names the unknown " + kind + " \"" + id + "\"");
    }
  }
}

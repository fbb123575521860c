package org.liaison.events.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The files of a lexicon in layers: a later layer's file adds to the same file of those before it,
 * entry by entry. Remembers what it handed out, to tell one lexicon from another.
 */
final class LexiconFiles {

  private static final Set<String> CHANGES = Set.of("remove", "extend");
  private static final int FINGERPRINT = 8;

  private final List<LexiconSource> layers;
  private final MessageDigest digest;

  LexiconFiles(List<LexiconSource> layers) {
    this.layers = List.copyOf(layers);
    this.digest = sha256();
  }

  /** Refuses files that nobody would read, since a misspelt name must not go unseen. */
  void refuseOthersThan(Set<String> known) {
    for (LexiconSource layer : layers) {
      for (String file : layer.files()) {
        if (!known.contains(file)) {
          throw new InvalidLexiconException(
              layer.nameOf(file)
                  + " line 1: is no file of a lexicon; these are "
                  + known.stream().sorted().toList());
        }
      }
    }
  }

  boolean has(String file) {
    return layers.stream().anyMatch(layer -> layer.read(file).isPresent());
  }

  /**
   * The entries of a file, merged by their identity.
   *
   * @param identity the key that tells entries apart
   */
  List<YamlEntry> entries(String file, String identity) {
    Map<String, YamlEntry> merged = new LinkedHashMap<>();
    for (YamlFile layer : parsed(file)) {
      if (layer.replaces()) {
        merged.clear();
      }
      merge(layer.entries(), identity, merged);
    }
    merged.values().forEach(entry -> handedOut(file, entry.content()));
    return List.copyOf(merged.values());
  }

  /** The entries of a file that a lexicon may do without. */
  List<YamlEntry> optional(String file, String identity) {
    return has(file) ? entries(file, identity) : List.of();
  }

  private static void merge(
      List<YamlEntry> entries, String identity, Map<String, YamlEntry> merged) {
    Set<String> seen = new HashSet<>();
    for (YamlEntry entry : entries) {
      String id = entry.required(identity);
      if (!seen.add(id)) {
        throw entry.wrong("\"" + id + "\" is there twice");
      }
      boolean changes = entry.flag("remove") || entry.flag("extend");
      if (changes && !merged.containsKey(id)) {
        throw entry.wrong("there is no \"" + id + "\" to remove or extend");
      }
      if (entry.flag("remove")) {
        entry.allow(Set.of(identity, "remove"));
        merged.remove(id);
      } else if (entry.flag("extend")) {
        merged.put(id, merged.get(id).extendedBy(entry.without(CHANGES)));
      } else {
        merged.put(id, entry.without(CHANGES));
      }
    }
  }

  /** The word lists of a file, merged by their names. */
  WordLists lists(String file) {
    WordLists lists = new WordLists();
    for (YamlFile layer : parsed(file)) {
      if (layer.replaces()) {
        lists = new WordLists();
      }
      lists.merge(layer.named());
    }
    handedOut(file, lists.content());
    return lists;
  }

  private List<YamlFile> parsed(String file) {
    List<YamlFile> parsed = new ArrayList<>();
    for (LexiconSource layer : layers) {
      layer.read(file).map(text -> YamlFile.parse(layer.nameOf(file), text)).ifPresent(parsed::add);
    }
    if (parsed.isEmpty()) {
      throw new InvalidLexiconException(file + ": the file is missing");
    }
    return parsed;
  }

  private void handedOut(String file, String content) {
    digest.update((file + " " + content + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Eight hexadecimal digits that differ for another content; asked for once, at the end. */
  String fingerprint() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

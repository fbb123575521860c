package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that knows its line, so that what is wrong can be found. */
final class YamlEntry {

  private final String file;
  private final Mark mark;
  private final Map<String, Node> values;

  private YamlEntry(String file, Mark mark, Map<String, Node> values) {
    this.file = file;
    this.mark = mark;
    this.values = values;
  }

  static YamlEntry of(String file, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(file, node.getStartMark(), "expected \"key: value\" lines");
    }
    Map<String, Node> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(file, "a key", tuple.getKeyNode());
      if (values.put(key, tuple.getValueNode()) != null) {
        throw wrong(file, tuple.getKeyNode().getStartMark(), "\"" + key + "\" stands here twice");
      }
    }
    return new YamlEntry(file, node.getStartMark(), values);
  }

  static List<YamlEntry> listOf(String file, Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(file, node.getStartMark(), "expected a list of entries, each begun by \"-\"");
    }
    return sequence.getValue().stream().map(entry -> of(file, entry)).toList();
  }

  YamlEntry allow(Collection<String> keys) {
    for (String key : values.keySet()) {
      if (!keys.contains(key)) {
        throw wrong(
            key, "unknown key \"" + key + "\"; known are " + keys.stream().sorted().toList());
      }
    }
    return this;
  }

  Set<String> keys() {
    return values.keySet();
  }

  String required(String key) {
    return optional(key).orElseThrow(() -> wrong("\"" + key + "\" is missing"));
  }

  Optional<String> optional(String key) {
    Node node = values.get(key);
    return node == null ? Optional.empty() : Optional.of(text(file, "\"" + key + "\"", node));
  }

  boolean flag(String key) {
    String value = optional(key).orElse("false");
    if (!value.equals("true") && !value.equals("false")) {
      throw wrong(key, "\"" + key + "\" must be true or false, found \"" + value + "\"");
    }
    return value.equals("true");
  }

  boolean isList(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  /** The items of a list, each once; empty if there is no such list. */
  List<String> strings(String key) {
    Set<String> strings = new LinkedHashSet<>();
    items(key).forEach(item -> strings.add(text(file, "an item of \"" + key + "\"", item)));
    return List.copyOf(strings);
  }

  /** The entries of a list within this entry; empty if there is no such list. */
  List<YamlEntry> entries(String key) {
    return items(key).stream().map(item -> of(file, item)).toList();
  }

  /** The entry within this entry. */
  YamlEntry entry(String key) {
    return of(file, values.get(key));
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(key, "\"" + key + "\" must be a list");
    }
    return sequence.getValue();
  }

  YamlEntry without(Set<String> keys) {
    Map<String, Node> rest = new LinkedHashMap<>(values);
    rest.keySet().removeAll(keys);
    return new YamlEntry(file, mark, rest);
  }

  /** This entry with the values of a later one: its lists go on, its single values hold. */
  YamlEntry extendedBy(YamlEntry later) {
    Map<String, Node> both = new LinkedHashMap<>(values);
    later.values.forEach((key, node) -> both.merge(key, node, YamlEntry::joined));
    return new YamlEntry(later.file, later.mark, both);
  }

  private static Node joined(Node earlier, Node later) {
    if (earlier instanceof SequenceNode before && later instanceof SequenceNode after) {
      List<Node> items = new ArrayList<>(before.getValue());
      items.addAll(after.getValue());
      return new SequenceNode(
          after.getTag(),
          true,
          items,
          after.getStartMark(),
          after.getEndMark(),
          after.getFlowStyle());
    }
    return later;
  }

  /** What it says, whatever its layout, comments and order of keys. */
  String content() {
    Map<String, String> sorted = new TreeMap<>();
    values.forEach((key, node) -> sorted.put(key, content(node)));
    return sorted.toString();
  }

  private static String content(Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().length() + ":" + scalar.getValue();
    }
    return node instanceof SequenceNode sequence
        ? sequence.getValue().stream().map(YamlEntry::content).toList().toString()
        : of("", node).content();
  }

  /** File and line where it stands. */
  String where() {
    return where(file, mark);
  }

  InvalidLexiconException wrong(String reason) {
    return wrong(file, mark, reason);
  }

  /** Tells the line of one of its values, or its own if there is none. */
  InvalidLexiconException wrong(String key, String reason) {
    Node node = values.get(key);
    return wrong(file, node == null ? mark : node.getStartMark(), reason);
  }

  private static String text(String file, String what, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(file, node.getStartMark(), what + " must be a single value");
    }
    if (scalar.getValue().isBlank()) {
      throw wrong(file, node.getStartMark(), what + " is empty: fill it in or take it out");
    }
    return scalar.getValue();
  }

  private static InvalidLexiconException wrong(String file, Mark mark, String reason) {
    return new InvalidLexiconException(where(file, mark) + ": " + reason);
  }

  private static String where(String file, Mark mark) {
    return file + " line " + (mark.getLine() + 1);
  }
}

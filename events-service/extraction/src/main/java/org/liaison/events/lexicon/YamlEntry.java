package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
      String key = text(file, tuple.getKeyNode());
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

  YamlEntry allow(Set<String> keys) {
    for (Map.Entry<String, Node> value : values.entrySet()) {
      if (!keys.contains(value.getKey())) {
        throw wrong(
            file,
            value.getValue().getStartMark(),
            "unknown key \"" + value.getKey() + "\"; known are " + keys.stream().sorted().toList());
      }
    }
    return this;
  }

  Set<String> keys() {
    return values.keySet();
  }

  String required(String key) {
    return optional(key)
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> wrong("\"" + key + "\" is missing"));
  }

  Optional<String> optional(String key) {
    return Optional.ofNullable(values.get(key)).map(node -> text(file, node));
  }

  List<String> strings(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw wrong(file, node.getStartMark(), "\"" + key + "\" must be a list");
    }
    List<String> strings = new ArrayList<>();
    sequence.getValue().forEach(item -> strings.add(text(file, item)));
    return strings;
  }

  InvalidLexiconException wrong(String reason) {
    return wrong(file, mark, reason);
  }

  private static String text(String file, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw wrong(file, node.getStartMark(), "expected a single value");
    }
    return scalar.getValue();
  }

  private static InvalidLexiconException wrong(String file, Mark mark, String reason) {
    return new InvalidLexiconException(file + " line " + (mark.getLine() + 1) + ": " + reason);
  }
}

package org.liaison.events.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the seed file that knows its line; every value is text as it is written. */
final class SeedNode {

  private final String file;
  private final Node node;
  private final Map<String, Node> values = new LinkedHashMap<>();

  /**
   * @param known keys that it may have
   */
  SeedNode(String file, Node node, Set<String> known) {
    this.file = file;
    this.node = node;
    if (!(node instanceof MappingNode mapping)) {
      throw wrong("expected \"key: value\" lines");
    }
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (!known.contains(key)) {
        throw wrong(
            "unknown key \"%s\"; known are %s".formatted(key, known.stream().sorted().toList()));
      }
      if (values.put(key, tuple.getValueNode()) != null) {
        throw wrong("\"%s\" stands here twice".formatted(key));
      }
    }
  }

  /** The text of a key; empty if it is not there. */
  String text(String key) {
    return Optional.ofNullable(values.get(key)).map(this::text).orElse("");
  }

  String required(String key) {
    if (text(key).isBlank()) {
      throw wrong("\"%s\" is missing".formatted(key));
    }
    return text(key);
  }

  /** The items of a list that must be there. */
  List<Node> items(String key) {
    if (values.get(key) instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    throw wrong("\"%s\" must be a list of at least one".formatted(key));
  }

  /** The texts of a list that must be there. */
  List<String> texts(String key) {
    return items(key).stream().map(this::text).toList();
  }

  /** Says what is wrong with it, and where it stands. */
  InvalidSeedException wrong(String message) {
    return new InvalidSeedException("%s: %s".formatted(place(), message));
  }

  /** Where it stands. */
  String place() {
    return "%s, line %d".formatted(file, node.getStartMark().getLine() + 1);
  }

  private String text(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw wrong("expected a text in line %d".formatted(value.getStartMark().getLine() + 1));
  }
}

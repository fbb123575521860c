package org.liaison.events.lexicon;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Parses one file to nodes only: no YAML tag can make an object. */
final class YamlFile {

  private static final String REPLACE = "replace";
  private static final String ENTRIES = "entries";

  private final String name;
  private final Node root;

  private YamlFile(String name, Node root) {
    this.name = name;
    this.root = root;
  }

  static YamlFile parse(String name, String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    try {
      Node root = new Yaml(options).compose(new StringReader(text));
      if (root == null) {
        throw new InvalidLexiconException(name + " line 1: the file is empty");
      }
      return new YamlFile(name, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new InvalidLexiconException(name + " line " + line + ": " + e.getProblem(), e);
    }
  }

  /** Whether it stands for the files before it, instead of adding to them. */
  boolean replaces() {
    return root instanceof MappingNode && mapping().flag(REPLACE);
  }

  /** Of a list, or of {@code entries} below {@code replace: true}. */
  List<YamlEntry> entries() {
    return root instanceof MappingNode
        ? mapping().allow(Set.of(REPLACE, ENTRIES)).entries(ENTRIES)
        : YamlEntry.listOf(name, root);
  }

  /** The named values of a file that is no list of entries. */
  YamlEntry named() {
    return mapping().without(Set.of(REPLACE));
  }

  private YamlEntry mapping() {
    return YamlEntry.of(name, root);
  }
}

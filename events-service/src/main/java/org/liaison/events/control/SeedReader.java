package org.liaison.events.control;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.events.control.domain.ControlDraft;
import org.liaison.events.control.domain.ControlField;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the seed file: substances, and acts that each put some of them on a schedule. */
final class SeedReader {

  private static final Set<String> SUBSTANCE = Set.of("id", "name", "zh", "cas", "kind", "class");
  private static final Set<String> ACT =
      Set.of(
          "jurisdiction",
          "substances",
          "schedule",
          "announced",
          "effective",
          "ended",
          "basis",
          "source",
          "checked");

  private final String file;
  private final Map<String, SeedNode> substances = new HashMap<>();

  private SeedReader(String file) {
    this.file = file;
  }

  /**
   * An entry for every substance of every act.
   *
   * @param file what the text is called towards people
   * @throws InvalidSeedException naming the line of the first thing that is wrong
   */
  static List<Seed> read(String file, String text) {
    return new SeedReader(file).seeds(text);
  }

  private List<Seed> seeds(String text) {
    SeedNode root = new SeedNode(file, parse(text), Set.of("substances", "controls"));
    for (Node node : root.items("substances")) {
      SeedNode substance = new SeedNode(file, node, SUBSTANCE);
      if (substances.put(substance.required("id"), substance) != null) {
        throw substance.wrong("\"%s\" stands here twice".formatted(substance.text("id")));
      }
    }
    List<Seed> seeds = new ArrayList<>();
    for (Node node : root.items("controls")) {
      SeedNode act = new SeedNode(file, node, ACT);
      act.required("checked");
      act.texts("substances").forEach(id -> seeds.add(seed(act, id)));
    }
    return seeds;
  }

  private Node parse(String text) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
      if (root == null) {
        throw new InvalidSeedException(file + ": is empty");
      }
      return root;
    } catch (YAMLException malformed) {
      throw new InvalidSeedException(file + ": " + malformed.getMessage(), malformed);
    }
  }

  private Seed seed(SeedNode act, String id) {
    SeedNode substance = substances.get(id);
    if (substance == null) {
      throw act.wrong("there is no substance \"%s\"".formatted(id));
    }
    ControlDraft draft =
        new ControlDraft(
            Map.ofEntries(
                Map.entry(ControlField.JURISDICTION, act.text("jurisdiction")),
                Map.entry(ControlField.SUBSTANCE, id),
                Map.entry(ControlField.NAME, substance.text("name")),
                Map.entry(ControlField.NAME_ZH, substance.text("zh")),
                Map.entry(ControlField.CAS, substance.text("cas")),
                Map.entry(ControlField.SUBSTANCE_CLASS, substance.text("class")),
                Map.entry(ControlField.KIND, substance.text("kind")),
                Map.entry(ControlField.SCHEDULE, act.text("schedule")),
                Map.entry(ControlField.ANNOUNCED, act.text("announced")),
                Map.entry(ControlField.EFFECTIVE, act.text("effective")),
                Map.entry(ControlField.ENDED, act.text("ended")),
                Map.entry(ControlField.BASIS, act.text("basis")),
                Map.entry(ControlField.SOURCE, act.text("source")),
                Map.entry(ControlField.SOURCE_CHECKED, act.text("checked"))));
    return new Seed("%s (%s, %s)".formatted(act.place(), act.text("jurisdiction"), id), draft);
  }

  /**
   * An entry of the file, unchecked.
   *
   * @param place names it towards people
   */
  record Seed(String place, ControlDraft draft) {}
}

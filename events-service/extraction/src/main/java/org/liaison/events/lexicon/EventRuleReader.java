package org.liaison.events.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liaison.events.vocabulary.EventType;

/** Reads rules by which a language tells events. */
final class EventRuleReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "type",
          "mode",
          "level",
          "verbs",
          "objects",
          "subjects",
          "through",
          "nouns",
          "needs",
          "subject",
          "object",
          "headline",
          "confidence");
  private static final Set<String> NEEDS =
      Set.of(
          "actor",
          "two-actors",
          "two-states",
          "person",
          "visitor",
          "suspect",
          "substance",
          "place",
          "counted",
          "date",
          "dated",
          "told");
  private static final Set<String> ROLES =
      Set.of(
          "participant",
          "signatory",
          "depositary",
          "visitor",
          "host",
          "imposer",
          "target",
          "donor",
          "recipient",
          "author",
          "speaker");

  /** What can happen to the thing that an event of a type is about. */
  private static final Map<EventType, Set<String>> MODES =
      Map.ofEntries(
          Map.entry(EventType.MEETING, Set.of("held", "call")),
          Map.entry(EventType.VISIT, Set.of("made")),
          Map.entry(
              EventType.AGREEMENT,
              Set.of("signed", "reached", "joined", "renewed", "in-force", "ended")),
          Map.entry(EventType.MECHANISM, Set.of("established", "resumed", "suspended", "ended")),
          Map.entry(EventType.CONTROL, Set.of("scheduled", "tightened", "in-force", "lifted")),
          Map.entry(
              EventType.ENFORCEMENT,
              Set.of(
                  "seizure",
                  "arrest",
                  "dismantled",
                  "case-solved",
                  "operation",
                  "extradition",
                  "charges",
                  "sentence")),
          Map.entry(EventType.SANCTION, Set.of("imposed", "lifted")),
          Map.entry(EventType.EXCHANGE, Set.of("liaison", "shared", "begun", "training")),
          Map.entry(EventType.ASSISTANCE, Set.of("provided", "training")),
          Map.entry(EventType.STATEMENT, Set.of("issued")),
          Map.entry(EventType.LEGISLATION, Set.of("passed", "in-force", "proposed")),
          Map.entry(EventType.REPORT, Set.of("published")),
          Map.entry(EventType.THREAT, Set.of("alert", "detected")));

  private EventRuleReader() {}

  static EventRule read(YamlEntry entry, WordLists lists) {
    entry.allow(KEYS);
    if (entry.strings("verbs").isEmpty() && entry.strings("nouns").isEmpty()) {
      throw entry.wrong("an event rule needs \"verbs\" or \"nouns\"");
    }
    EventType type = Check.oneOf(entry, "type", EventType.class);
    return new EventRule(
        Check.slug(entry, "id"),
        type,
        Check.oneOf(entry, "mode", MODES.get(type)),
        Check.oneOf(entry, "level", Check.LEVELS),
        lists.expand(entry, "verbs"),
        lists.expand(entry, "objects"),
        lists.expand(entry, "subjects"),
        entry.strings("through"),
        lists.expand(entry, "nouns"),
        needs(entry),
        role(entry, "subject"),
        role(entry, "object"),
        entry.required("headline"),
        Check.confidence(entry));
  }

  private static List<String> needs(YamlEntry entry) {
    for (String need : entry.strings("needs")) {
      if (!NEEDS.contains(need)) {
        throw entry.wrong(
            "needs",
            "unknown need \"" + need + "\"; known are " + NEEDS.stream().sorted().toList());
      }
    }
    return entry.strings("needs");
  }

  private static String role(YamlEntry entry, String key) {
    String role = Check.oneOf(entry, key, ROLES);
    return role.isEmpty() ? "participant" : role;
  }
}

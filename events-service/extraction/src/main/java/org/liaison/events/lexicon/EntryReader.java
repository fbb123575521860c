package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.liaison.events.vocabulary.ActorKind;
import org.liaison.events.vocabulary.EventType;

/** Turns entries of lexicon files into records, or says what is wrong with them. */
final class EntryReader {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*+");
  private static final Set<String> LEVELS =
      Set.of("", "heads-of-state", "ministerial", "senior-officials", "working-level");
  private static final Set<String> NEEDS =
      Set.of(
          "actor",
          "two-actors",
          "person",
          "visitor",
          "suspect",
          "substance",
          "place",
          "date",
          "told");

  private EntryReader() {}

  static LexiconActor actor(YamlEntry entry) {
    entry.allow(
        Set.of(
            "id",
            "name",
            "zh",
            "kind",
            "side",
            "wikidata",
            "aliases",
            "adjectives",
            "seats",
            "level"));
    String wikidata = entry.optional("wikidata").orElse("");
    if (!wikidata.isEmpty() && !WIKIDATA.matcher(wikidata).matches()) {
      throw entry.wrong("\"" + wikidata + "\" is not a Wikidata identifier such as Q148");
    }
    return new LexiconActor(
        slug(entry),
        entry.required("name"),
        entry.optional("zh").orElse(""),
        oneOf(entry, "kind", ActorKind.class),
        entry.optional("side").orElse(""),
        wikidata,
        entry.strings("aliases"),
        entry.strings("adjectives"),
        entry.strings("seats"),
        level(entry));
  }

  static LexiconMechanism mechanism(YamlEntry entry, Set<String> actors) {
    entry.allow(Set.of("id", "name", "zh", "kind", "parties", "aliases"));
    for (String party : entry.strings("parties")) {
      requireActor(entry, actors, party);
    }
    return new LexiconMechanism(
        slug(entry),
        entry.required("name"),
        entry.optional("zh").orElse(""),
        entry.required("kind"),
        entry.strings("parties"),
        entry.strings("aliases"));
  }

  static LexiconArea area(YamlEntry entry) {
    entry.allow(Set.of("id", "label", "zh", "terms"));
    return new LexiconArea(
        slug(entry), entry.required("label"), entry.required("zh"), entry.strings("terms"));
  }

  static LexiconPlace place(YamlEntry entry, Set<String> actors) {
    entry.allow(Set.of("name", "zh", "state", "aliases"));
    String state = entry.optional("state").orElse("");
    if (!state.isEmpty()) {
      requireActor(entry, actors, state);
    }
    return new LexiconPlace(
        entry.required("name"), entry.optional("zh").orElse(""), state, entry.strings("aliases"));
  }

  static EventRule eventRule(YamlEntry entry, Map<String, List<String>> lists) {
    entry.allow(
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
            "confidence"));
    if (entry.strings("verbs").isEmpty() && entry.strings("nouns").isEmpty()) {
      throw entry.wrong("an event rule needs \"verbs\" or \"nouns\"");
    }
    for (String need : entry.strings("needs")) {
      if (!NEEDS.contains(need)) {
        throw entry.wrong(
            "unknown need \"" + need + "\"; known are " + NEEDS.stream().sorted().toList());
      }
    }
    return new EventRule(
        slug(entry),
        oneOf(entry, "type", EventType.class),
        entry.optional("mode").orElse(""),
        level(entry),
        expand(entry, "verbs", lists),
        expand(entry, "objects", lists),
        expand(entry, "subjects", lists),
        entry.strings("through"),
        expand(entry, "nouns", lists),
        entry.strings("needs"),
        entry.optional("subject").orElse("participant"),
        entry.optional("object").orElse("participant"),
        entry.required("headline"),
        confidence(entry));
  }

  /** A word that begins with {@code @} stands for the list of that name. */
  private static List<String> expand(YamlEntry entry, String key, Map<String, List<String>> lists) {
    List<String> words = new ArrayList<>();
    for (String word : entry.strings(key)) {
      if (!word.startsWith("@")) {
        words.add(word);
      } else if (lists.containsKey(word.substring(1))) {
        words.addAll(lists.get(word.substring(1)));
      } else {
        throw entry.wrong("there is no word list \"" + word.substring(1) + "\"");
      }
    }
    return words;
  }

  private static double confidence(YamlEntry entry) {
    String text = entry.required("confidence");
    try {
      double confidence = Double.parseDouble(text);
      if (confidence > 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      throw entry.wrong("confidence \"" + text + "\" is not a number");
    }
    throw entry.wrong("confidence must lie above 0 and not above 1, found " + text);
  }

  private static String slug(YamlEntry entry) {
    String id = entry.required("id");
    if (!SLUG.matcher(id).matches()) {
      throw entry.wrong("id \"" + id + "\" must be lower-case words joined by hyphens");
    }
    return id;
  }

  private static String level(YamlEntry entry) {
    String level = entry.optional("level").orElse("");
    if (!LEVELS.contains(level)) {
      throw entry.wrong("unknown level \"" + level + "\"");
    }
    return level;
  }

  private static void requireActor(YamlEntry entry, Set<String> actors, String id) {
    if (!actors.contains(id)) {
      throw entry.wrong("there is no actor \"" + id + "\"");
    }
  }

  private static <E extends Enum<E>> E oneOf(YamlEntry entry, String key, Class<E> type) {
    String value = entry.required(key).toUpperCase(Locale.ROOT);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                entry.wrong(
                    "unknown "
                        + key
                        + " \""
                        + entry.required(key)
                        + "\"; known are "
                        + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
  }
}

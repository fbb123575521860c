package org.liaison.events.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a lexicon: {@code actors.yaml}, {@code mechanisms.yaml}, {@code areas.yaml}, {@code
 * places.yaml}, and for each language {@code XX-events.yaml} and {@code XX-words.yaml}.
 */
public final class LexiconLoader {

  private static final List<String> LANGUAGES = List.of("en", "zh");

  private final LexiconSource source;

  public LexiconLoader(LexiconSource source) {
    this.source = source;
  }

  /**
   * @throws InvalidLexiconException naming file and line of the first thing that is wrong
   */
  public Lexicon load() {
    List<LexiconActor> actors = entries("actors.yaml", EntryReader::actor, LexiconActor::id);
    Set<String> ids = new HashSet<>();
    actors.forEach(actor -> ids.add(actor.id()));
    requireSides(actors, ids);
    List<LexiconMechanism> mechanisms =
        entries(
            "mechanisms.yaml", entry -> EntryReader.mechanism(entry, ids), LexiconMechanism::id);
    return new LoadedLexicon(
        actors,
        mechanisms,
        entries("areas.yaml", EntryReader::area, LexiconArea::id),
        entries("places.yaml", entry -> EntryReader.place(entry, ids), LexiconPlace::name),
        words());
  }

  private Map<String, LexiconWords> words() {
    Map<String, LexiconWords> words = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      Optional<String> text = source.read(language + "-words.yaml");
      if (text.isPresent()) {
        YamlEntry lists = YamlFile.parse(language + "-words.yaml", text.get()).mapping();
        Map<String, List<String>> byName = new LinkedHashMap<>();
        lists.keys().forEach(name -> byName.put(name, lists.strings(name)));
        List<EventRule> rules =
            entries(
                language + "-events.yaml",
                entry -> EntryReader.eventRule(entry, byName),
                EventRule::id);
        words.put(language, new LexiconWords(language, rules, byName));
      }
    }
    return words;
  }

  private <T> List<T> entries(
      String file, Function<YamlEntry, T> read, Function<T, String> identity) {
    String text =
        source
            .read(file)
            .orElseThrow(() -> new InvalidLexiconException(file + ": the file is missing"));
    List<T> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (YamlEntry entry : YamlFile.parse(file, text).entries()) {
      T item = read.apply(entry);
      if (!seen.add(identity.apply(item))) {
        throw entry.wrong("\"" + identity.apply(item) + "\" is there twice");
      }
      items.add(item);
    }
    return items;
  }

  private static void requireSides(List<LexiconActor> actors, Set<String> ids) {
    for (LexiconActor actor : actors) {
      if (!actor.side().isEmpty() && !ids.contains(actor.side())) {
        throw new InvalidLexiconException(
            "actors.yaml: " + actor.id() + " has the unknown side \"" + actor.side() + "\"");
      }
    }
  }
}

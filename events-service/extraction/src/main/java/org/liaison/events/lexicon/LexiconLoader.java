package org.liaison.events.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads a lexicon: {@code actors.yaml}, {@code mechanisms.yaml}, {@code areas.yaml}, {@code
 * places.yaml}, and for each language {@code XX-events.yaml} and {@code XX-words.yaml}. Later
 * layers add to earlier ones.
 */
public final class LexiconLoader {

  private static final List<String> LANGUAGES = List.of("en", "zh");
  private static final String ACTORS = "actors.yaml";
  private static final String MECHANISMS = "mechanisms.yaml";
  private static final String AREAS = "areas.yaml";
  private static final String PLACES = "places.yaml";

  private final List<LexiconSource> layers;

  public LexiconLoader(LexiconSource... layers) {
    this.layers = List.of(layers);
  }

  /**
   * @throws InvalidLexiconException naming file and line of the first thing that is wrong
   */
  public Lexicon load() {
    LexiconFiles files = new LexiconFiles(layers);
    files.refuseOthersThan(fileNames());
    KnownIds known = new KnownIds();
    EntryReader reader = new EntryReader(known);
    List<LexiconActor> actors = actors(files.entries(ACTORS, "id"), known, reader);
    List<LexiconMechanism> mechanisms =
        named(files.entries(MECHANISMS, "id"), "id", reader::mechanism);
    List<LexiconArea> areas = files.entries(AREAS, "id").stream().map(reader::area).toList();
    List<LexiconPlace> places = named(files.entries(PLACES, "name"), "name", reader::place);
    Map<String, LexiconWords> words = words(files);
    return new LoadedLexicon(actors, mechanisms, areas, places, words, files.fingerprint());
  }

  private static Set<String> fileNames() {
    Set<String> names = new TreeSet<>(Set.of(ACTORS, MECHANISMS, AREAS, PLACES));
    for (String language : LANGUAGES) {
      names.add(words(language));
      names.add(events(language));
    }
    return names;
  }

  private static String words(String language) {
    return language + "-words.yaml";
  }

  private static String events(String language) {
    return language + "-events.yaml";
  }

  /** States are known before the rest is read, since an agency may stand before its side. */
  private static List<LexiconActor> actors(
      List<YamlEntry> entries, KnownIds known, EntryReader reader) {
    NameRegister names = new NameRegister();
    for (YamlEntry entry : entries) {
      String id = entry.required("id");
      known.add("actor", id);
      if (entry.required("kind").equals("state")) {
        known.add("state", id);
      }
    }
    List<LexiconActor> actors = entries.stream().map(reader::actor).toList();
    for (YamlEntry entry : entries) {
      names.add(
          entry,
          entry.required("id"),
          List.of("name", "zh"),
          List.of("aliases", "adjectives", "seats"));
    }
    return actors;
  }

  private static <T> List<T> named(
      List<YamlEntry> entries, String identity, Function<YamlEntry, T> read) {
    NameRegister names = new NameRegister();
    List<T> items = entries.stream().map(read).toList();
    for (YamlEntry entry : entries) {
      names.add(entry, entry.required(identity), List.of("name", "zh"), List.of("aliases"));
    }
    return items;
  }

  private static Map<String, LexiconWords> words(LexiconFiles files) {
    Map<String, LexiconWords> words = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      if (files.has(words(language))) {
        WordLists lists = files.lists(words(language));
        List<EventRule> rules =
            files.entries(events(language), "id").stream()
                .map(entry -> EventRuleReader.read(entry, lists))
                .toList();
        lists.refuseUnused();
        words.put(language, new LexiconWords(language, rules, lists.byName()));
      }
    }
    return words;
  }
}

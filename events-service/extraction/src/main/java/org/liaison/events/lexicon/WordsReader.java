package org.liaison.events.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the words and event rules of each language that there are files for. */
final class WordsReader {

  private static final List<String> LANGUAGES = List.of("en", "zh");

  private final LexiconFiles files;
  private final SubstanceWords substances;

  WordsReader(LexiconFiles files, SubstanceWords substances) {
    this.files = files;
    this.substances = substances;
  }

  static List<String> fileNames() {
    return LANGUAGES.stream()
        .flatMap(language -> List.of(words(language), events(language)).stream())
        .toList();
  }

  private static String words(String language) {
    return language + "-words.yaml";
  }

  private static String events(String language) {
    return language + "-events.yaml";
  }

  Map<String, LexiconWords> read() {
    Map<String, LexiconWords> words = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      if (files.has(words(language))) {
        words.put(language, read(language));
      }
    }
    return words;
  }

  private LexiconWords read(String language) {
    WordLists lists = files.lists(words(language));
    substances.addTo(language, lists);
    List<EventRule> rules =
        files.entries(events(language), "id").stream()
            .map(entry -> EventRuleReader.read(entry, lists))
            .toList();
    lists.refuseUnused();
    return new LexiconWords(language, rules, lists.byName());
  }
}

package org.liaison.events.extraction.english.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;

/** One list of words and phrases, with every form of its verbs at hand. */
final class WordList {

  static final WordList NONE = new WordList(List.of(), new Verbs(List.of()));

  private final Set<String> words;
  private final PhraseTrie<String> phrases = new PhraseTrie<>();
  private final Map<String, Optional<Verb>> verbs = new HashMap<>();
  private final Map<String, List<Verb>> particled = new HashMap<>();

  /**
   * @param known all verbs that word lists and rules have
   */
  WordList(List<String> list, Verbs known) {
    words = new HashSet<>(list);
    Set<String> bases = new HashSet<>();
    for (String phrase : list) {
      phrases.add(phrase, phrase);
      phrases.add(Inflection.plural(phrase), phrase);
      bases.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
    }
    known.forEachForm(
        (form, all) -> {
          all.stream()
              .filter(verb -> words.contains(verb.base()))
              .findFirst()
              .ifPresent(verb -> verbs.put(form, Optional.of(verb)));
          if (all.stream().anyMatch(verb -> bases.contains(verb.base()))) {
            particled.put(form, all);
          }
        });
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** The longest phrase, or its plural, that begins at a position. */
  Optional<PhraseTrie.Match<String>> match(Sentence sentence, int position) {
    return phrases.longest(sentence, position);
  }

  /** The verb that a word is a form of. */
  Optional<Verb> verb(String key) {
    return verbs.getOrDefault(key, Optional.empty());
  }

  /** The verb that a word is a form of, with the word after it if that is its particle. */
  Optional<Verb> verbAt(String key, String next) {
    for (Verb verb : particled.getOrDefault(key, List.of())) {
      if (words.contains(verb.base())) {
        return Optional.of(verb);
      }
      String phrase = verb.base() + " " + next;
      if (words.contains(phrase)) {
        return Optional.of(new Verb(phrase, verb.form()));
      }
    }
    return Optional.empty();
  }
}

package org.liaison.events.extraction.english.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.lexicon.LexiconWords;

/** The word lists of English, made ready to look up. */
public final class EnglishWords {

  private static final List<String> VERB_LISTS =
      List.of(
          "speech-neutral",
          "speech-supporting",
          "speech-critical",
          "speech-denying",
          "speech-further",
          "data-verbs",
          "view-verbs",
          "calling-verbs",
          "commitment-verbs",
          "commitment-actions",
          "common-verbs",
          "plan-verbs",
          "wish-verbs",
          "begin-verbs",
          "refuse-verbs",
          "discuss-verbs",
          "announcing-verbs",
          "renewing-verbs",
          "decision-verbs",
          "law-verbs",
          "cancelling-verbs",
          "asking-verbs",
          "thanking-verbs",
          "office-verbs");

  private final LexiconWords words;
  private final Verbs verbs;
  private final Map<String, WordList> lists = new HashMap<>();

  public EnglishWords(LexiconWords words) {
    this.words = words;
    this.verbs = new Verbs(words.list("irregular-verbs"));
    VERB_LISTS.forEach(list -> words.list(list).forEach(this::registerVerb));
    words.eventRules().forEach(rule -> rule.verbs().forEach(this::registerVerb));
    words.lists().forEach((name, list) -> lists.put(name, new WordList(list, verbs)));
  }

  /** Particles are not inflected: of "set up" only "set" is. */
  private void registerVerb(String verb) {
    int space = verb.indexOf(' ');
    verbs.register(space < 0 ? verb : verb.substring(0, space));
  }

  public Verbs verbs() {
    return verbs;
  }

  public List<String> list(String name) {
    return words.list(name);
  }

  /** Whether the list has exactly this word. */
  public boolean has(String list, String word) {
    return of(list).has(word);
  }

  /** The longest phrase of a list, or its plural, that begins at a position. */
  public Optional<PhraseTrie.Match<String>> match(String list, Sentence sentence, int position) {
    return of(list).match(sentence, position);
  }

  /** Whether a phrase of the list begins somewhere in {@code [from, to)}. */
  public boolean anyIn(String list, Sentence sentence, int from, int to) {
    return countIn(list, sentence, from, to) > 0;
  }

  /** How many phrases of the list begin in {@code [from, to)}. */
  public int countIn(String list, Sentence sentence, int from, int to) {
    WordList words = of(list);
    int count = 0;
    for (int i = from; i < to; i++) {
      if (words.match(sentence, i).isPresent()) {
        count++;
      }
    }
    return count;
  }

  /** The verb of a list that stands at a position, with its particle if it has one. */
  public Optional<Verb> verbAt(String list, Sentence sentence, int position) {
    return of(list).verbAt(sentence.key(position), sentence.key(position + 1));
  }

  /** The verb of a list that a word is a form of. */
  public Optional<Verb> verbIn(String list, String key) {
    return of(list).verb(key);
  }

  private WordList of(String list) {
    return lists.getOrDefault(list, WordList.NONE);
  }
}

package org.liaison.events.lexicon;

import java.util.List;
import java.util.Map;

/**
 * The words by which one language tells events, speech and promises.
 *
 * @param language BCP 47 primary tag
 * @param lists named word lists; which names exist is up to the reader of that language
 */
public record LexiconWords(
    String language, List<EventRule> eventRules, Map<String, List<String>> lists) {

  public LexiconWords {
    eventRules = List.copyOf(eventRules);
    lists = Map.copyOf(lists);
  }

  /**
   * @throws InvalidLexiconException if the language has no such list
   */
  public List<String> list(String name) {
    List<String> words = lists.get(name);
    if (words == null) {
      throw new InvalidLexiconException(language + ": the word list \"" + name + "\" is missing");
    }
    return words;
  }
}

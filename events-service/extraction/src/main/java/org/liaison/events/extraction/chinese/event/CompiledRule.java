package org.liaison.events.extraction.chinese.event;

import java.util.Set;
import org.liaison.events.extraction.chinese.text.CharacterTrie;
import org.liaison.events.lexicon.EventRule;

/**
 * An event rule made ready to look up.
 *
 * @param order its place in the file
 */
record CompiledRule(
    EventRule rule, int order, CharacterTrie<String> objects, CharacterTrie<String> subjects) {

  private static final Set<String> NONE = Set.of();

  static CompiledRule of(EventRule rule, int order) {
    CharacterTrie<String> objects = new CharacterTrie<>();
    rule.objects().forEach(word -> objects.add(word, word));
    CharacterTrie<String> subjects = new CharacterTrie<>();
    rule.subjects().forEach(word -> subjects.add(word, word));
    return new CompiledRule(rule, order, objects, subjects);
  }

  boolean needs(String what) {
    return (rule.needs().isEmpty() ? NONE : Set.copyOf(rule.needs())).contains(what);
  }

  boolean takesThing() {
    return !rule.objects().isEmpty() || !rule.subjects().isEmpty();
  }
}

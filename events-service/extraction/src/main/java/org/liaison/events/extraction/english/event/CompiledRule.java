package org.liaison.events.extraction.english.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liaison.events.lexicon.EventRule;

/** A rule with its words as sets. */
record CompiledRule(
    EventRule rule, Set<String> objects, Set<String> subjects, Set<String> through, int order) {

  static CompiledRule of(EventRule rule, int order) {
    return new CompiledRule(
        rule, set(rule.objects()), set(rule.subjects()), set(rule.through()), order);
  }

  private static Set<String> set(List<String> words) {
    return Set.copyOf(new HashSet<>(words));
  }
}

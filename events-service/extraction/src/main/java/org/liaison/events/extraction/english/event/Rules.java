package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.word.Inflection;
import org.liaison.events.extraction.text.PhraseTrie;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.lexicon.LexiconMechanism;

/** The event rules, found by their verbs and nouns. */
final class Rules {

  private final Map<String, List<CompiledRule>> byVerb = new HashMap<>();
  private final Map<String, List<CompiledRule>> byNoun = new HashMap<>();
  private final Set<String> particled = new HashSet<>();
  private final PhraseTrie<String> nouns = new PhraseTrie<>();

  /** What a mechanism of a kind is called in the word lists. */
  private static final Map<String, String> NOUN_OF_KIND =
      Map.of(
          "working-group", "working group",
          "liaison-group", "liaison group",
          "dialogue", "dialogue",
          "exchange", "exchange",
          "convention-body", "commission");

  Rules(List<EventRule> rules, List<String> falseHeads, List<LexiconMechanism> mechanisms) {
    int order = 0;
    for (EventRule rule : rules) {
      CompiledRule compiled = CompiledRule.of(rule, order++);
      rule.verbs()
          .forEach(verb -> byVerb.computeIfAbsent(verb, v -> new ArrayList<>()).add(compiled));
      rule.verbs().stream()
          .filter(verb -> verb.indexOf(' ') > 0)
          .forEach(verb -> particled.add(verb.substring(0, verb.indexOf(' '))));
      rule.nouns()
          .forEach(noun -> byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(compiled));
      rule.nouns().forEach(this::addNoun);
      rule.objects().forEach(this::addNoun);
      rule.subjects().forEach(this::addNoun);
    }
    falseHeads.forEach(this::addNoun);
    for (LexiconMechanism mechanism : mechanisms) {
      boolean session = mechanism.name().toLowerCase(Locale.ROOT).contains("session");
      String noun = session ? "session" : NOUN_OF_KIND.getOrDefault(mechanism.kind(), "mechanism");
      nouns.add(mechanism.name(), noun);
      nouns.addAll(mechanism.aliases(), noun);
    }
  }

  private void addNoun(String noun) {
    nouns.add(noun, noun);
    nouns.add(Inflection.plural(noun), noun);
  }

  /** Whether rules know the verb with a particle. */
  boolean hasParticles(String verb) {
    return particled.contains(verb);
  }

  /** Rules of a verb, which may be a verb with its particle. */
  List<CompiledRule> ofVerb(String verb) {
    return byVerb.getOrDefault(verb, List.of());
  }

  List<CompiledRule> ofNoun(String noun) {
    return byNoun.getOrDefault(noun, List.of());
  }

  Optional<PhraseTrie.Match<String>> nounAt(Sentence sentence, int position) {
    return nouns.longest(sentence, position);
  }
}

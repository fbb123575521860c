package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.Factuality;

/** Finds the verbs of a sentence that tell events, each by the rule that explains most of it. */
final class TriggerFinder {

  private static final Set<String> NONE = Set.of("no", "neither");

  private final EnglishWords words;
  private final Rules rules;
  private final VerbObjects objects;
  private final Reality reality;
  private final Plans plans;

  TriggerFinder(EnglishWords words, Rules rules) {
    this.words = words;
    this.rules = rules;
    this.objects = new VerbObjects(words, rules);
    this.reality = new Reality(words);
    this.plans = new Plans(words);
  }

  /** The readings of each verb, the best first. */
  List<List<Trigger>> find(Reading reading) {
    List<List<Trigger>> triggers = new ArrayList<>();
    for (int i = 0; i < reading.sentence().size(); i++) {
      List<Trigger> at = at(reading, i);
      if (!at.isEmpty()) {
        triggers.add(at);
      }
    }
    return triggers;
  }

  private List<Trigger> at(Reading reading, int i) {
    List<Verb> verbs = words.verbs().of(reading.sentence().key(i));
    if (verbs.isEmpty()
        || isInName(reading, i)
        || isAuxiliary(reading.sentence(), i)
        || isInNoun(reading.sentence(), i)) {
      return List.of();
    }
    List<Trigger> candidates = new ArrayList<>();
    for (Verb verb : verbs) {
      candidates(reading, i, i + 1, verb, verb.base(), candidates);
      if (rules.hasParticles(verb.base())) {
        for (Particles.Particled particled : Particles.of(reading.sentence(), i, verb.base())) {
          candidates(reading, i, particled.to(), verb, particled.words(), candidates);
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(TriggerFinder::explained)
            .thenComparingDouble(t -> t.rule().rule().confidence())
            .thenComparingInt(t -> -t.rule().order())
            .reversed());
    return candidates;
  }

  private void candidates(
      Reading reading, int at, int to, Verb verb, String words, List<Trigger> candidates) {
    List<CompiledRule> telling = rules.ofVerb(words);
    if (telling.isEmpty()) {
      return;
    }
    VerbUse use = new VerbUse(at, to, verb.form(), VerbGroup.before(reading.sentence(), at));
    if (Participles.isAttribute(reading.sentence(), use)) {
      return;
    }
    for (CompiledRule rule : telling) {
      trigger(reading, use, rule).ifPresent(candidates::add);
    }
  }

  /** "had" in "talks had been suspended". */
  private boolean isAuxiliary(Sentence sentence, int i) {
    int next = i + 1;
    while (Grammar.isAdverb(sentence.at(next)) || Grammar.isNegation(sentence.key(next))) {
      next++;
    }
    return Grammar.isHave(sentence.key(i))
        && (sentence.key(next).equals("been")
            || words.verbs().of(sentence.key(next)).stream()
                .anyMatch(verb -> verb.form().isParticiple()));
  }

  private static boolean isInName(Reading reading, int i) {
    return (i > 0 && reading.sentence().at(i).isCapitalised()) || reading.mentionAt(i).isPresent();
  }

  /** "controlled substances" controls nothing. */
  private boolean isInNoun(Sentence sentence, int i) {
    return rules.nounAt(sentence, i).filter(noun -> noun.to() > i + 1).isPresent();
  }

  /** How many tokens a trigger explains. */
  private static int explained(Trigger trigger) {
    int object = trigger.object() == null ? 0 : trigger.object().to() - trigger.object().from();
    return trigger.to() - trigger.at() + object;
  }

  private Optional<Trigger> trigger(Reading reading, VerbUse verb, CompiledRule rule) {
    Sentence sentence = reading.sentence();
    Optional<NounPhrase> object = objects.of(reading, verb, rule);
    if (isBare(rule) ? !isWhole(sentence, verb, rule) : object.isEmpty()) {
      return Optional.empty();
    }
    return reality
        .of(reading, verb.at(), verb.form(), verb.group())
        .map(real -> isNone(sentence, object) ? Factuality.NEGATED : real)
        .map(real -> plans.of(sentence, verb.at(), rule.rule().type(), real))
        .map(
            real ->
                new Trigger(
                    rule,
                    verb.at(),
                    verb.to(),
                    verb.subjectEnd(sentence),
                    object.orElse(null),
                    isPassive(reading, verb, rule, object),
                    real));
  }

  /** Whether the verb suffices. */
  private static boolean isBare(CompiledRule rule) {
    return rule.objects().isEmpty() && rule.subjects().isEmpty();
  }

  /** Whether nothing is missing beside a verb that suffices. */
  private static boolean isWhole(Sentence sentence, VerbUse verb, CompiledRule rule) {
    boolean linked = rule.through().isEmpty() || rule.through().contains(sentence.key(verb.to()));
    return linked && !isNoun(sentence, verb.at(), verb.form());
  }

  private static boolean isPassive(
      Reading reading, VerbUse verb, CompiledRule rule, Optional<NounPhrase> object) {
    if (Participles.isGap(reading, verb.at(), object)) {
      return false;
    }
    boolean before = object.isPresent() && object.get().to() <= verb.at();
    boolean reduced =
        isBare(rule)
            && !Participles.isDone(reading, verb.at())
            && Participles.isReduced(reading.sentence(), verb, rule.rule().type());
    return before || verb.isPassive() || reduced;
  }

  /** "No agreement has been signed". */
  private static boolean isNone(Sentence sentence, Optional<NounPhrase> object) {
    if (object.isEmpty()) {
      return false;
    }
    int start = object.get().start(sentence, 0);
    return NONE.contains(sentence.key(start)) || NONE.contains(sentence.key(start - 1));
  }

  /** A base form behind an article or an adjective is a noun: "a visit". */
  private static boolean isNoun(Sentence sentence, int at, VerbForm form) {
    return (form == VerbForm.BASE || form == VerbForm.THIRD)
        && Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their")
            .contains(sentence.key(at - 1));
  }
}

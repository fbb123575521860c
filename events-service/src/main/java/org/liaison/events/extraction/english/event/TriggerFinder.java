package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.Factuality;

/** Finds the verbs of a sentence that tell events, each by the rule that explains most of it. */
final class TriggerFinder {

  private final EnglishWords words;
  private final Rules rules;
  private final ObjectFinder objects;
  private final Reality reality;

  TriggerFinder(EnglishWords words, Rules rules) {
    this.words = words;
    this.rules = rules;
    this.objects = new ObjectFinder(rules);
    this.reality = new Reality(words);
  }

  List<Trigger> find(Reading reading) {
    List<Trigger> triggers = new ArrayList<>();
    for (int i = 0; i < reading.sentence().size(); i++) {
      at(reading, i).ifPresent(triggers::add);
    }
    return triggers;
  }

  private Optional<Trigger> at(Reading reading, int i) {
    List<Trigger> candidates = new ArrayList<>();
    for (Verb verb : words.verbs().of(reading.sentence().key(i))) {
      int to = i + 1;
      for (CompiledRule rule : rules.ofVerb(verb.base())) {
        trigger(reading, i, to, verb.form(), rule).ifPresent(candidates::add);
      }
      String particled = verb.base() + " " + reading.sentence().key(to);
      for (CompiledRule rule : rules.ofVerb(particled)) {
        trigger(reading, i, to + 1, verb.form(), rule).ifPresent(candidates::add);
      }
      String longer = particled + " " + reading.sentence().key(to + 1);
      for (CompiledRule rule : rules.ofVerb(longer)) {
        trigger(reading, i, to + 2, verb.form(), rule).ifPresent(candidates::add);
      }
    }
    return candidates.stream()
        .max(
            Comparator.comparingInt(TriggerFinder::explained)
                .thenComparingDouble(t -> t.rule().rule().confidence())
                .thenComparingInt(t -> -t.rule().order()));
  }

  /** How many tokens a trigger explains. */
  private static int explained(Trigger trigger) {
    int object = trigger.object() == null ? 0 : trigger.object().to() - trigger.object().from();
    return trigger.to() - trigger.at() + object;
  }

  private Optional<Trigger> trigger(
      Reading reading, int at, int to, VerbForm form, CompiledRule rule) {
    if (reading.mentionAt(at).isPresent()
        || (reading.sentence().at(at).isCapitalised() && at > 0)) {
      return Optional.empty();
    }
    VerbGroup group = VerbGroup.before(reading.sentence(), at);
    Optional<NounPhrase> object = object(reading, at, to, form, group, rule);
    boolean bare = rule.objects().isEmpty() && rule.subjects().isEmpty();
    boolean wrongLink =
        bare && !rule.through().isEmpty() && !rule.through().contains(reading.sentence().key(to));
    if ((!bare && object.isEmpty())
        || wrongLink
        || (bare && isNoun(reading.sentence(), at, form))) {
      return Optional.empty();
    }
    boolean passive =
        (object.isPresent() && object.get().to() <= at) || (bare && group.isPassive());
    Optional<Factuality> factuality = reality.of(reading, at, form, group);
    return factuality.map(
        real -> new Trigger(rule, at, to, group.from(), object.orElse(null), passive, real));
  }

  private Optional<NounPhrase> object(
      Reading reading, int at, int to, VerbForm form, VerbGroup group, CompiledRule rule) {
    if (!rule.subjects().isEmpty()) {
      return objects.before(reading, group.from(), rule.subjects());
    }
    if (rule.objects().isEmpty()) {
      return Optional.empty();
    }
    if (!rule.through().isEmpty()) {
      return objects.through(reading, to, rule);
    }
    boolean passive = group.isPassive() && form.isParticiple();
    if (passive) {
      return objects.before(reading, group.from(), rule.objects());
    }
    Optional<NounPhrase> behind = objects.behind(reading, to, rule.objects());
    boolean bareParticiple = form.isParticiple() && group.have().isEmpty() && group.from() == at;
    return behind.isPresent() || !bareParticiple
        ? behind
        : objects.rightBefore(reading, at, rule.objects());
  }

  /** A base form behind an article or an adjective is a noun: "a visit". */
  private static boolean isNoun(Sentence sentence, int at, VerbForm form) {
    return (form == VerbForm.BASE || form == VerbForm.THIRD)
        && Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their")
            .contains(sentence.key(at - 1));
  }
}

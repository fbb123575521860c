package org.liaison.events.extraction.english.event;

import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.vocabulary.EventType;

/** Seeks what a rule says that a verb is done to where this use of the verb has it. */
final class VerbObjects {

  private static final Set<EventType> RECALLED =
      Set.of(EventType.MECHANISM, EventType.SANCTION, EventType.AGREEMENT, EventType.CONTROL);

  private final EnglishWords words;
  private final ObjectFinder objects;
  private final PrecedingNouns preceding;
  private final Pronouns pronouns;

  VerbObjects(EnglishWords words, Rules rules) {
    this.words = words;
    this.objects = new ObjectFinder(rules, words.verbs());
    this.preceding = new PrecedingNouns(rules);
    this.pronouns = new Pronouns(rules);
  }

  Optional<NounPhrase> of(Reading reading, VerbUse verb, CompiledRule rule) {
    return named(reading, verb, rule).or(() -> pronoun(reading, verb, rule));
  }

  private Optional<NounPhrase> named(Reading reading, VerbUse verb, CompiledRule rule) {
    if (!rule.subjects().isEmpty()) {
      return takesObject(reading.sentence(), verb.to())
          ? Optional.empty()
          : objects.before(reading, verb.subjectEnd(reading.sentence()), rule.subjects());
    }
    if (rule.objects().isEmpty()) {
      return Optional.empty();
    }
    if (!rule.through().isEmpty()) {
      return objects.through(reading, verb.to(), rule, verb.group().isPassive());
    }
    return verb.isPassive()
        ? ofPassive(reading, verb, rule.objects())
        : ofActive(reading, verb, rule.objects());
  }

  /** "The agreement was signed", "China was given a list". */
  private Optional<NounPhrase> ofPassive(Reading reading, VerbUse verb, Set<String> nouns) {
    Optional<NounPhrase> before =
        objects.before(reading, verb.subjectEnd(reading.sentence()), nouns);
    boolean giving = words.verbIn("giving-verbs", reading.sentence().key(verb.at())).isPresent();
    return before.isEmpty() && giving ? objects.behind(reading, verb.to(), nouns) : before;
  }

  /** "signed the agreement", "the agreement that they signed", "an agreement signed in May". */
  private Optional<NounPhrase> ofActive(Reading reading, VerbUse verb, Set<String> nouns) {
    Optional<NounPhrase> behind = objects.behind(reading, verb.to(), nouns);
    if (behind.isPresent()) {
      return behind;
    }
    if (isRelative(reading, verb)) {
      return preceding.rightBefore(reading, reading.clauses().of(verb.at()).from(), nouns);
    }
    return isBareParticiple(reading.sentence(), verb)
        ? preceding.rightBefore(reading, verb.at(), nouns)
        : Optional.empty();
  }

  private static boolean isRelative(Reading reading, VerbUse verb) {
    return reading.clauses().of(verb.at()).kind() == ClauseKind.RELATIVE
        && (Participles.endsPhrase(reading.sentence().at(verb.to()))
            || reading.timeAt(verb.to()).isPresent());
  }

  private static boolean isBareParticiple(Sentence sentence, VerbUse verb) {
    return verb.form().isParticiple()
        && verb.group().have().isEmpty()
        && verb.group().from() == verb.at()
        && !takesObject(sentence, verb.to())
        && Participles.endsPhrase(sentence.at(verb.to()));
  }

  /** "Beijing suspended it", "It was restored", "It lapsed". */
  private Optional<NounPhrase> pronoun(Reading reading, VerbUse verb, CompiledRule rule) {
    if (!RECALLED.contains(rule.rule().type()) || !rule.through().isEmpty()) {
      return Optional.empty();
    }
    int last = verb.subjectEnd(reading.sentence()) - 1;
    if (!rule.subjects().isEmpty()) {
      return pronouns.subject(reading, last, rule.subjects());
    }
    return verb.isPassive()
        ? pronouns.subject(reading, last, rule.objects())
        : pronouns.object(reading, verb.to(), rule.objects());
  }

  /** "opened a new chapter" does not say that a meeting was opened. */
  private static boolean takesObject(Sentence sentence, int to) {
    return Grammar.isDeterminer(sentence.key(to)) || Grammar.isPronoun(sentence.key(to));
  }
}

package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.Verb;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Finds the verbs of a sentence that tell events, each by the rule that explains most of it. */
final class TriggerFinder {

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it");
  private static final Set<EventType> RECALLED =
      Set.of(EventType.MECHANISM, EventType.SANCTION, EventType.AGREEMENT, EventType.CONTROL);
  private static final Set<String> NONE = Set.of("no", "neither");

  private static final Set<String> PARTICLES = Set.of("over", "up", "down");
  private static final int PARTICLE_REACH = 6;
  private static final int VERDICT_REACH = 16;

  private final EnglishWords words;
  private final Rules rules;
  private final ObjectFinder objects;
  private final Pronouns pronouns;
  private final Reality reality;
  private final Plans plans;

  TriggerFinder(EnglishWords words, Rules rules) {
    this.words = words;
    this.rules = rules;
    this.pronouns = new Pronouns(rules);
    this.objects = new ObjectFinder(rules, words.verbs());
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
        particled(reading, i, verb, candidates);
      }
    }
    candidates.sort(
        Comparator.comparingInt(TriggerFinder::explained)
            .thenComparingDouble(t -> t.rule().rule().confidence())
            .thenComparingInt(t -> -t.rule().order())
            .reversed());
    return candidates;
  }

  /** "set up", "take into custody", "handed them over". */
  private void particled(Reading reading, int i, Verb verb, List<Trigger> candidates) {
    Sentence sentence = reading.sentence();
    String first = sentence.key(i + 1);
    String second = sentence.key(i + 2);
    String particled = verb.base() + " " + first;
    candidates(reading, i, i + 2, verb, particled, candidates);
    candidates(reading, i, i + 3, verb, particled + " " + second, candidates);
    if (OBJECTS.contains(first)) {
      candidates(reading, i, i + 1, verb, verb.base() + " " + second, candidates);
    } else {
      apart(sentence, i)
          .ifPresent(
              particle ->
                  candidates(reading, i, i + 1, verb, verb.base() + " " + particle, candidates));
    }
  }

  /** "over" in "handed a suspect over". */
  private static Optional<String> apart(Sentence sentence, int verb) {
    if (sentence.key(verb).equals("found")) {
      return isVerdict(sentence, verb) ? Optional.of("guilty") : Optional.empty();
    }
    for (int i = verb + 1; i <= verb + PARTICLE_REACH; i++) {
      if (!sentence.at(i).isWord() || Grammar.isAuxiliary(sentence.at(i))) {
        return Optional.empty();
      }
      if (Grammar.isPreposition(sentence.key(i))) {
        return i > verb + 2 && PARTICLES.contains(sentence.key(i))
            ? Optional.of(sentence.key(i))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "found two executives of a Chinese company guilty". */
  private static boolean isVerdict(Sentence sentence, int verb) {
    for (int i = verb + 1; i <= verb + VERDICT_REACH; i++) {
      Token token = sentence.at(i);
      if (token.is("guilty")) {
        return !Grammar.isNegation(sentence.key(i - 1));
      }
      if (Grammar.isBreak(token) || Grammar.isAuxiliary(token)) {
        return false;
      }
    }
    return false;
  }

  private void candidates(
      Reading reading, int at, int to, Verb verb, String words, List<Trigger> candidates) {
    for (CompiledRule rule : rules.ofVerb(words)) {
      trigger(reading, at, to, verb.form(), rule).ifPresent(candidates::add);
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

  private Optional<Trigger> trigger(
      Reading reading, int at, int to, VerbForm form, CompiledRule rule) {
    VerbGroup group = VerbGroup.before(reading.sentence(), at);
    if (isAttribute(reading.sentence(), at, form, group)) {
      return Optional.empty();
    }
    Optional<NounPhrase> object =
        object(reading, at, to, form, group, rule)
            .or(() -> pronoun(reading, to, form, group, rule));
    boolean bare = rule.objects().isEmpty() && rule.subjects().isEmpty();
    boolean wrongLink =
        bare && !rule.through().isEmpty() && !rule.through().contains(reading.sentence().key(to));
    if ((!bare && object.isEmpty())
        || wrongLink
        || (bare && isNoun(reading.sentence(), at, form))) {
      return Optional.empty();
    }
    boolean gap = isGap(reading, at, object);
    boolean passive =
        !gap
            && ((object.isPresent() && object.get().to() <= at)
                || (group.isPassive() && form.isParticiple())
                || (bare
                    && !isDone(reading, at)
                    && isReduced(reading.sentence(), to, form, group, rule)));
    Optional<Factuality> factuality =
        reality
            .of(reading, at, form, group)
            .map(real -> isNone(reading.sentence(), object) ? Factuality.NEGATED : real)
            .map(real -> plans.of(reading.sentence(), at, rule.rule().type(), real));
    return factuality.map(
        real ->
            new Trigger(
                rule,
                at,
                to,
                group.subjectEnd(reading.sentence()),
                object.orElse(null),
                passive,
                real));
  }

  private Optional<NounPhrase> object(
      Reading reading, int at, int to, VerbForm form, VerbGroup group, CompiledRule rule) {
    if (!rule.subjects().isEmpty()) {
      return takesObject(reading.sentence(), to)
          ? Optional.empty()
          : objects.before(reading, group.subjectEnd(reading.sentence()), rule.subjects());
    }
    if (rule.objects().isEmpty()) {
      return Optional.empty();
    }
    if (!rule.through().isEmpty()) {
      return objects.through(reading, to, rule, group.isPassive());
    }
    boolean passive = group.isPassive() && form.isParticiple();
    if (passive) {
      Optional<NounPhrase> before =
          objects.before(reading, group.subjectEnd(reading.sentence()), rule.objects());
      return before.isEmpty()
              && words.verbIn("giving-verbs", reading.sentence().key(at)).isPresent()
          ? objects.behind(reading, to, rule.objects())
          : before;
    }
    Optional<NounPhrase> behind = objects.behind(reading, to, rule.objects());
    Clause clause = reading.clauses().of(at);
    boolean relative =
        clause.kind() == ClauseKind.RELATIVE
            && (endsPhrase(reading.sentence().at(to)) || reading.timeAt(to).isPresent());
    if (behind.isEmpty() && relative) {
      return objects.rightBefore(reading, clause.from(), rule.objects());
    }
    boolean bareParticiple =
        form.isParticiple()
            && group.have().isEmpty()
            && group.from() == at
            && !takesObject(reading.sentence(), to)
            && endsPhrase(reading.sentence().at(to));
    return behind.isPresent() || !bareParticiple
        ? behind
        : objects.rightBefore(reading, at, rule.objects());
  }

  /** "Beijing suspended it", "It was restored", "It lapsed". */
  private Optional<NounPhrase> pronoun(
      Reading reading, int to, VerbForm form, VerbGroup group, CompiledRule rule) {
    if (!RECALLED.contains(rule.rule().type()) || !rule.through().isEmpty()) {
      return Optional.empty();
    }
    if (!rule.subjects().isEmpty()) {
      return pronouns.subject(reading, group.subjectEnd(reading.sentence()) - 1, rule.subjects());
    }
    return group.isPassive() && form.isParticiple()
        ? pronouns.subject(reading, group.subjectEnd(reading.sentence()) - 1, rule.objects())
        : pronouns.object(reading, to, rule.objects());
  }

  /** "the group, which both set up": active, though what is set up stands before. */
  private static boolean isGap(Reading reading, int at, Optional<NounPhrase> object) {
    Clause clause = reading.clauses().of(at);
    return clause.kind() == ClauseKind.RELATIVE
        && at > clause.from() + 1
        && object.isPresent()
        && object.get().to() <= clause.from()
        && !VerbGroup.before(reading.sentence(), at).isPassive();
  }

  /** "the published text", "forfeited assets": the participle only describes. */
  private static boolean isAttribute(Sentence sentence, int at, VerbForm form, VerbGroup group) {
    String before = sentence.key(at - 1);
    return form.isParticiple()
        && group.from() == at
        && (Grammar.isDeterminer(before) || Grammar.isPreposition(before) || before.equals("of"))
        && sentence.at(at + 1).isWord()
        && !Grammar.isFunctionWord(sentence.at(at + 1));
  }

  /** "two men indicted in the United States": nobody is told to have done it. */
  private static boolean isReduced(
      Sentence sentence, int to, VerbForm form, VerbGroup group, CompiledRule rule) {
    boolean done =
        rule.rule().type() == EventType.ENFORCEMENT || rule.rule().type() == EventType.SANCTION;
    return done
        && form.isParticiple()
        && group.have().isEmpty()
        && !sentence.at(to).isCapitalised()
        && endsPhrase(sentence.at(to));
  }

  /** "the companies that the Justice Department indicted": it is told who did it. */
  private static boolean isDone(Reading reading, int at) {
    if (reading.timeAt(at - 1).isPresent()) {
      return true;
    }
    return reading
        .mentionAt(at - 1)
        .filter(m -> m.isActing() && !m.is(MentionKind.PERSON))
        .isPresent();
  }

  private static boolean endsPhrase(Token next) {
    return (!next.isWord() && !next.isNumber())
        || Grammar.isPreposition(next.key())
        || Grammar.isAdverb(next)
        || Grammar.isConjunction(next.key())
        || Grammar.isAuxiliary(next)
        || next.isCapitalised();
  }

  /** "No agreement has been signed". */
  private static boolean isNone(Sentence sentence, Optional<NounPhrase> object) {
    if (object.isEmpty()) {
      return false;
    }
    int start = object.get().start(sentence, 0);
    return NONE.contains(sentence.key(start)) || NONE.contains(sentence.key(start - 1));
  }

  /** "opened a new chapter" does not say that a meeting was opened. */
  private static boolean takesObject(Sentence sentence, int to) {
    return Grammar.isDeterminer(sentence.key(to)) || Grammar.isPronoun(sentence.key(to));
  }

  /** A base form behind an article or an adjective is a noun: "a visit". */
  private static boolean isNoun(Sentence sentence, int at, VerbForm form) {
    return (form == VerbForm.BASE || form == VerbForm.THIRD)
        && Set.of("the", "a", "an", "this", "that", "his", "her", "its", "their")
            .contains(sentence.key(at - 1));
  }
}

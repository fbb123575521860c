package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Knowledge;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.extraction.text.CodePoints;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Finds the events that a sentence tells. */
public final class EventFinder {

  private static final Set<EventType> PLACED =
      Set.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.AGREEMENT,
          EventType.ENFORCEMENT,
          EventType.EXCHANGE);

  private static final Set<String> PROMISES = Set.of("shared", "provided");
  private static final Set<String> DURING = Set.of("at", "during");
  private static final Set<String> MEETINGS =
      Set.of("meeting", "talks", "session", "dialogue", "summit", "consultations");

  private final TriggerFinder triggers;
  private final NominalFinder nominals;
  private final ParticipantFinder participants;
  private final MechanismFinder mechanisms;
  private final PlaceFinder places;
  private final LevelFinder levels;
  private final Terms terms;
  private final EnglishWords words;
  private final Needs needs;
  private final ListedMechanisms listed;
  private final FurtherTimes further;
  private final HeadlineMaker headlines;
  private final DateFinder dates = new DateFinder();

  public EventFinder(
      Lexicon lexicon,
      Knowledge knowledge,
      EnglishWords words,
      Terms terms,
      List<EventRule> rules) {
    this.terms = terms;
    this.words = words;
    Rules compiled = new Rules(rules, words.list("false-heads"), lexicon.mechanisms());
    this.triggers = new TriggerFinder(words, compiled);
    this.nominals = new NominalFinder(words, compiled);
    this.participants = new ParticipantFinder(knowledge, words);
    this.mechanisms = new MechanismFinder(terms, words, lexicon);
    this.places = new PlaceFinder(knowledge, words);
    this.further = new FurtherTimes(places);
    this.levels = new LevelFinder(words);
    this.headlines = new HeadlineMaker(words);
    this.listed = new ListedMechanisms(terms, knowledge);
    this.needs = new Needs(words);
  }

  /**
   * @param before id of the mechanism that was spoken of last, or empty
   */
  public List<EventMention> find(Reading reading, CodePoints codePoints, String before) {
    List<List<Trigger>> verbs = triggers.find(reading);
    List<Trigger> found = new ArrayList<>(verbs.stream().map(all -> all.get(0)).toList());
    List<Trigger> nouns = new ArrayList<>();
    for (Trigger nominal : nominals.find(reading)) {
      if (found.stream().noneMatch(t -> covers(t, nominal) || tellsToo(reading, t, nominal))) {
        nouns.add(nominal);
      }
    }
    found.addAll(nouns);
    List<EventMention> mentions = new ArrayList<>();
    for (List<Trigger> readings : verbs) {
      readings.stream()
          .filter(t -> !isCancelledMeeting(t, found))
          .flatMap(t -> mention(reading, t, found, codePoints, before).stream())
          .findFirst()
          .ifPresent(mentions::addAll);
    }
    for (Trigger noun : nouns) {
      mention(reading, noun, found, codePoints, before).ifPresent(mentions::addAll);
    }
    return withoutJourneys(mentions);
  }

  /** "Talks set for May were cancelled" suspends nothing: one meeting did not take place. */
  private static boolean isCancelledMeeting(Trigger trigger, List<Trigger> all) {
    return trigger.rule().rule().type() == EventType.MECHANISM
        && trigger.object() != null
        && all.stream()
            .filter(other -> other.rule().rule().type() == EventType.MEETING)
            .filter(other -> other.factuality() == Factuality.NEGATED && other.object() != null)
            .anyMatch(other -> other.object().from() == trigger.object().from());
  }

  /** Who travels to a meeting that the same sentence tells pays no visit besides. */
  private static List<EventMention> withoutJourneys(List<EventMention> mentions) {
    List<EventMention> meetings =
        mentions.stream().filter(m -> m.type() == EventType.MEETING).toList();
    return mentions.stream()
        .filter(
            m ->
                m.type() != EventType.VISIT
                    || meetings.stream().noneMatch(met -> met.factuality() == m.factuality()))
        .toList();
  }

  /** "met in the margins of the session on 18 March" is one meeting. */
  private static boolean tellsToo(Reading reading, Trigger trigger, Trigger nominal) {
    return !trigger.isNominal()
        && nominal.rule().rule().needs().contains("dated")
        && nominal.rule().rule().type() == trigger.rule().rule().type()
        && reading.clauses().same(trigger.at(), nominal.at());
  }

  /** Whether the noun is only what the verb is done to. */
  private static boolean covers(Trigger trigger, Trigger nominal) {
    return trigger.object() != null
        && trigger.object().from() <= nominal.at()
        && nominal.at() < trigger.object().to();
  }

  private Optional<List<EventMention>> mention(
      Reading reading, Trigger trigger, List<Trigger> all, CodePoints codePoints, String before) {
    Clause clause = reading.clauses().of(trigger.at());
    EventRule rule = trigger.rule().rule();
    ParticipantFinder.Found found = participants.of(reading, trigger);
    Optional<FoundDate> date = dates.of(reading, trigger, all);
    String place = PLACED.contains(rule.type()) ? places.of(reading, trigger.at()) : "";
    if (rule.type() == EventType.VISIT) {
      found = participants.withHost(found, reading, trigger);
    }
    Optional<LexiconMechanism> mechanism =
        mechanisms
            .of(reading, trigger, found.states())
            .or(() -> mechanisms.meantBy(reading, trigger, before));
    if (found.states().size() < 2 && mechanism.isPresent() && found.isOf(mechanism.get())) {
      found = participants.partiesOf(mechanism.get());
    }
    boolean told =
        clause.kind() != ClauseKind.ATTRIBUTION
            || rule.type() == EventType.STATEMENT
            || trigger.object() != null;
    if (isOnlyPromised(trigger) || isTopic(reading, trigger) || isCarried(reading, trigger)) {
      return Optional.empty();
    }
    if (!told || !needs.met(reading, trigger, found, date, place)) {
      return Optional.empty();
    }
    EventMention mention =
        new EventMention(
            rule.type(),
            rule.mode(),
            rule.level().isEmpty() ? levels.of(reading, trigger) : rule.level(),
            trigger.object() == null ? "" : trigger.object().noun(),
            date,
            found.participants(),
            found.states(),
            place,
            mechanism.map(LexiconMechanism::id).orElse(""),
            terms.areas(reading, clause),
            trigger.factuality(),
            List.of(reading.sentence().passage(codePoints)),
            rule.id(),
            confidence(rule, found, date, trigger),
            isDefinite(reading, trigger),
            reading.number(),
            headlines.of(reading, trigger, mechanism));
    return Optional.of(
        listed.expand(reading, trigger, mention).stream()
            .flatMap(one -> further.expand(reading, trigger, one).stream())
            .toList());
  }

  /** That information will be shared is a commitment; it is an event once it was. */
  private static boolean isOnlyPromised(Trigger trigger) {
    boolean promised =
        trigger.factuality() == Factuality.ANNOUNCED || trigger.factuality() == Factuality.PLANNED;
    return promised && PROMISES.contains(trigger.rule().rule().mode());
  }

  /** "At the meeting, both sides exchanged …" tells what the meeting was about. */
  private static boolean isTopic(Reading reading, Trigger trigger) {
    boolean during = DURING.contains(reading.sentence().key(0));
    return during
        && trigger.rule().rule().mode().equals("shared")
        && MEETINGS.contains(reading.sentence().key(2));
  }

  /** A prisoner who is flown somewhere pays no visit. */
  private boolean isCarried(Reading reading, Trigger trigger) {
    boolean plan = words.verbIn("plan-verbs", reading.sentence().key(trigger.at())).isPresent();
    return !plan
        && trigger.rule().rule().type() == EventType.VISIT
        && !trigger.isNominal()
        && (trigger.passive() || VerbGroup.before(reading.sentence(), trigger.at()).isPassive());
  }

  private static double confidence(
      EventRule rule, ParticipantFinder.Found found, Optional<FoundDate> date, Trigger trigger) {
    double confidence = rule.confidence();
    confidence += date.isPresent() ? 0.04 : -0.04;
    confidence += found.participants().isEmpty() ? -0.12 : 0.02;
    confidence -= trigger.factuality() == Factuality.PLANNED ? 0.05 : 0;
    return Math.round(Math.max(0.05, Math.min(0.95, confidence)) * 100) / 100.0;
  }

  private static boolean isDefinite(Reading reading, Trigger trigger) {
    if (trigger.object() == null) {
      return false;
    }
    int start = trigger.object().start(reading.sentence(), 0);
    String article = reading.sentence().key(start - 1);
    return article.equals("the") || article.equals("this") || article.equals("these");
  }
}

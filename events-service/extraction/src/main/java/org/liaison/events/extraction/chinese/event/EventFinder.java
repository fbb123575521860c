package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Finds the events that the sentences of a text tell. */
public final class EventFinder {

  private static final String EDGES = " \u3000“”「」、";

  private final TriggerFinder triggers;
  private final TriggerFilter filter;
  private final ParticipantFinder participants;
  private final Fallback fallback;
  private final WorkParties works;
  private final DateFinder dates;
  private final PlaceFinder places;
  private final AreaFinder areas;
  private final MechanismFinder mechanisms;
  private final LevelFinder levels;
  private final Reality reality;
  private final Headlines headlines;
  private final PromisedDeeds promises;
  private final ChineseWords words;

  public EventFinder(
      Lexicon lexicon, ChineseNames names, ChineseWords words, List<EventRule> rules) {
    this.triggers = new TriggerFinder(words, rules);
    this.filter = new TriggerFilter(words, names);
    this.participants = new ParticipantFinder(words);
    this.fallback = new Fallback(names, words);
    this.works = new WorkParties(names);
    this.dates = new DateFinder(words);
    this.places = new PlaceFinder(names, words);
    this.areas = new AreaFinder(lexicon);
    this.mechanisms = new MechanismFinder(names);
    this.levels = new LevelFinder(words);
    this.reality = new Reality(words);
    this.headlines = new Headlines(words);
    this.promises = new PromisedDeeds(words);
    this.words = words;
  }

  /** In the order of the text. */
  public List<EventMention> find(ChineseText text, List<Reading> readings) {
    Continuations found = new Continuations();
    Setting setting = new Setting(words, fallback.mainStates(readings));
    Relevance relevance = new Relevance(words, readings);
    NoticeDay notice = NoticeDay.of(text, readings);
    for (Reading reading : readings) {
      setting.enter(reading.sentence());
      mechanisms.last(reading.sentence()).ifPresent(setting::tell);
      List<Told> told = new ArrayList<>();
      for (Trigger trigger : triggers.find(reading)) {
        told.addAll(events(text, reading, trigger, setting));
      }
      told.removeIf(event -> !relevance.holds(event.mention(), reading.sentence()));
      told.removeIf(event -> promises.isOnly(event, reading.sentence()));
      List<Told> each = List.copyOf(told);
      told.removeIf(
          event ->
              isOrder(event.mention(), each)
                  || isPaper(event.mention(), each)
                  || isWay(event, each, reading.sentence())
                  || isEffect(event.mention(), each));
      for (Told event : Operations.join(text, told)) {
        EventMention dated = setting.dated(event.mention(), reading.sentence(), event.from());
        found.add(notice.date(dated), reading.sentence().paragraph());
      }
      setting.leave(reading);
    }
    return new Publication(text.source().publishedOn()).date(found.all());
  }

  /** 签署行政令，加征关税: the order is the tariff that it raises. */
  private boolean isOrder(EventMention event, List<Told> all) {
    return event.type() == EventType.LEGISLATION
        && words.has("executive-orders", event.head())
        && all.stream()
            .map(Told::mention)
            .anyMatch(
                other ->
                    other.type() == EventType.SANCTION
                        && other.factuality() == event.factuality()
                        && other.date().equals(event.date()));
  }

  /** 通过决议，将四种物质列入附表; 刊宪，将其列为危险药物: the paper is the control that it orders. */
  private static boolean isPaper(EventMention event, List<Told> all) {
    boolean paper = event.head().equals("决议") || event.rule().equals("legislation-gazetted");
    return paper
        && all.stream()
            .map(Told::mention)
            .anyMatch(
                other -> other.type() == EventType.CONTROL && other.date().equals(event.date()));
  }

  /** 赴华盛顿与美方会谈: whoever travels to a meeting that is told meets. */
  private boolean isWay(Told event, List<Told> all, ChineseSentence sentence) {
    EventMention visit = event.mention();
    return visit.type() == EventType.VISIT
        && words.anyIn("ways", sentence.text(), event.from(), event.to())
        && all.stream()
            .map(Told::mention)
            .anyMatch(
                other ->
                    other.type() == EventType.MEETING
                        && other.date().equals(visit.date())
                        && other.factuality() == visit.factuality());
  }

  /** 关税减半立即生效: that it takes effect on the day it is changed is told by the change. */
  private static boolean isEffect(EventMention event, List<Told> all) {
    return event.rule().equals("sanction-in-force")
        && all.stream()
            .map(Told::mention)
            .anyMatch(
                other ->
                    other.type() == EventType.SANCTION
                        && !other.rule().equals(event.rule())
                        && other.date().equals(event.date()));
  }

  /** Mostly one; a decision that takes effect on another day is two. */
  private List<Told> events(ChineseText text, Reading reading, Trigger trigger, Setting setting) {
    Optional<ChineseTime> time = dates.of(reading, trigger);
    Parties parties = participants.of(reading, trigger, setting.topic());
    if (!filter.accepts(reading, trigger, time, parties)) {
      return List.of();
    }
    Optional<ChineseTime> decided = dates.decisionBefore(reading, trigger, time);
    if (decided.isEmpty()) {
      List<Told> each = new ArrayList<>();
      time.flatMap(t -> dates.joined(reading, t))
          .ifPresent(
              first ->
                  each.add(told(text, reading, trigger, Optional.of(first), parties, setting, "")));
      each.add(told(text, reading, trigger, time, parties, setting, ""));
      return each;
    }
    return List.of(
        told(text, reading, trigger, decided, parties, setting, ""),
        told(text, reading, trigger, time, parties, setting, "in-force"));
  }

  private Told told(
      ChineseText text,
      Reading reading,
      Trigger trigger,
      Optional<ChineseTime> time,
      Parties parties,
      Setting setting,
      String mode) {
    ChineseSentence sentence = reading.sentence();
    Segment segment = sentence.segments().get(trigger.segment());
    EventRule rule = trigger.rule().rule();
    Optional<LexiconMechanism> mechanism = mechanisms.of(sentence, trigger, setting.mechanism());
    String word = sentence.plain(trigger.word().start(), trigger.word().end());
    String place = place(reading, trigger, segment);
    Parties all =
        fallback.complete(
            fallback.withHost(works.add(parties, sentence, trigger), sentence, trigger),
            trigger,
            word,
            mechanism,
            setting.mainStates(),
            fallback.home(text),
            place);
    String told = mode.isEmpty() ? rule.mode() : mode;
    Optional<FoundDate> date = time.map(t -> DateFinder.date(t, told, sentence, trigger));
    Factuality factuality = reality.of(sentence, trigger, time, text.source().publishedOn());
    int from = from(sentence, segment, time, all);
    int to = Math.max(segment.end(), trigger.to());
    EventMention mention =
        new EventMention(
            rule.type(),
            told,
            rule.level().isEmpty() ? levels.of(reading, trigger) : rule.level(),
            trigger.head(),
            date,
            all.participants(),
            Set.copyOf(all.states()),
            place,
            mechanism.map(LexiconMechanism::id).orElse(""),
            areas.in(sentence.text(), segment.start(), segment.end()),
            factuality,
            List.of(text.passage(from, to)),
            rule.id(),
            confidence(rule, sentence, trigger, time),
            filter.isDefinite(sentence, trigger),
            reading.number(),
            headlines.of(sentence, trigger, mechanism));
    return new Told(mention, from, to);
  }

  private String place(Reading reading, Trigger trigger, Segment segment) {
    String told = places.of(reading, trigger);
    boolean byLocals = told.isEmpty() && trigger.rule().rule().type() == EventType.ENFORCEMENT;
    return byLocals ? places.ofBody(reading.mentions(segment.start(), trigger.at())) : told;
  }

  private static double confidence(
      EventRule rule, ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    double weight = sentence.isQuoted(trigger.at()) ? 0.8 : 1;
    return rule.confidence() * weight * (time.isPresent() ? 1 : 0.9);
  }

  /** The time or the subject, if they stand in the segments before. */
  private static int from(
      ChineseSentence sentence, Segment segment, Optional<ChineseTime> time, Parties parties) {
    int from = Math.min(segment.start(), parties.from());
    if (time.isPresent() && sentence.span().holds(time.get().start())) {
      from = Math.min(from, time.get().start());
    }
    while (from < segment.end() - 1 && EDGES.indexOf(sentence.at(from)) >= 0) {
      from++;
    }
    return from;
  }
}

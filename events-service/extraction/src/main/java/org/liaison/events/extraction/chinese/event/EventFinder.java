package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.ParticipantFinder.Parties;
import org.liaison.events.extraction.chinese.mention.ChineseNames;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.time.ChineseTime;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.lexicon.EventRule;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.Factuality;

/** Finds the events that the sentences of a text tell. */
public final class EventFinder {

  private final TriggerFinder triggers;
  private final TriggerFilter filter;
  private final ParticipantFinder participants = new ParticipantFinder();
  private final DateFinder dates;
  private final PlaceFinder places;
  private final AreaFinder areas;
  private final MechanismFinder mechanisms;
  private final LevelFinder levels;
  private final Reality reality;
  private final Headlines headlines;
  private final ChineseNames names;

  public EventFinder(
      Lexicon lexicon, ChineseNames names, ChineseWords words, List<EventRule> rules) {
    this.triggers = new TriggerFinder(rules);
    this.filter = new TriggerFilter(words);
    this.dates = new DateFinder(words);
    this.places = new PlaceFinder(names, words);
    this.areas = new AreaFinder(lexicon);
    this.mechanisms = new MechanismFinder(names);
    this.levels = new LevelFinder(words);
    this.reality = new Reality(words);
    this.headlines = new Headlines(words);
    this.names = names;
  }

  /** In the order of the text. */
  public List<EventMention> find(ChineseText text, List<Reading> readings) {
    List<EventMention> found = new ArrayList<>();
    List<Mention> topic = List.of();
    LexiconMechanism told = null;
    int paragraph = -1;
    for (Reading reading : readings) {
      if (reading.sentence().paragraph() != paragraph) {
        paragraph = reading.sentence().paragraph();
        topic = List.of();
      }
      told = mechanisms.last(reading.sentence()).orElse(told);
      for (Trigger trigger : triggers.find(reading)) {
        event(text, reading, trigger, topic, told).ifPresent(found::add);
      }
      topic = topic(reading, topic);
    }
    return found;
  }

  private static List<Mention> topic(Reading reading, List<Mention> before) {
    List<Mention> acting =
        reading.mentions().stream()
            .filter(m -> m.isActing() && !reading.isAttribution(m.span().start()))
            .toList();
    return acting.isEmpty() ? before : ParticipantFinder.leading(reading.sentence(), acting);
  }

  private Optional<EventMention> event(
      ChineseText text,
      Reading reading,
      Trigger trigger,
      List<Mention> topic,
      LexiconMechanism told) {
    Optional<ChineseTime> time = dates.of(reading, trigger);
    Parties parties = participants.of(reading, trigger, topic);
    if (!filter.accepts(reading, trigger, time, parties)) {
      return Optional.empty();
    }
    ChineseSentence sentence = reading.sentence();
    Optional<FoundDate> date = time.map(DateFinder::date);
    Factuality factuality = reality.of(sentence, trigger, date, text.source().publishedOn());
    Optional<LexiconMechanism> mechanism = mechanisms.of(sentence, trigger, told);
    Passage passage = passage(text, sentence, trigger, time, parties);
    EventRule rule = trigger.rule().rule();
    Segment segment = sentence.segments().get(trigger.segment());
    return Optional.of(
        new EventMention(
            rule.type(),
            rule.mode(),
            rule.level().isEmpty() ? levels.of(reading, trigger) : rule.level(),
            trigger.head(),
            date,
            Fallback.participants(parties, mechanism, names),
            Set.copyOf(Fallback.states(parties, mechanism)),
            places.of(sentence, trigger),
            mechanism.map(LexiconMechanism::id).orElse(""),
            areas.in(sentence.text(), segment.start(), segment.end()),
            factuality,
            List.of(passage),
            rule.id(),
            confidence(rule, sentence, trigger, time),
            filter.isDefinite(sentence, trigger),
            reading.number(),
            headlines.of(sentence, trigger, mechanism)));
  }

  private static double confidence(
      EventRule rule, ChineseSentence sentence, Trigger trigger, Optional<ChineseTime> time) {
    double weight = sentence.isQuoted(trigger.at()) ? 0.8 : 1;
    return rule.confidence() * weight * (time.isPresent() ? 1 : 0.9);
  }

  /** From the time or the subject, if they stand in the segments before, to the segment's end. */
  private static Passage passage(
      ChineseText text,
      ChineseSentence sentence,
      Trigger trigger,
      Optional<ChineseTime> time,
      Parties parties) {
    Segment segment = sentence.segments().get(trigger.segment());
    int from = Math.min(segment.start(), parties.from());
    if (time.isPresent() && time.get().start() >= sentence.start()) {
      from = Math.min(from, time.get().start());
    }
    int end = Math.max(segment.end(), trigger.to());
    while (from < end && " \u3000“”「」、".indexOf(text.plain().charAt(from)) >= 0) {
      from++;
    }
    return text.passage(from, end);
  }
}

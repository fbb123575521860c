package org.liaison.events.extraction.english.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.time.TimeExpression;
import org.liaison.events.extraction.time.TimeUse;
import org.liaison.events.vocabulary.Factuality;

/** Dates the events that nouns tell: "the meeting in May", "the talks were postponed to June". */
final class NominalDates {

  private static final Set<String> LATER = Set.of("to", "until", "till");
  private static final Set<String> MOVED =
      Set.of("postponed", "delayed", "rescheduled", "moved", "pushed", "off", "back");
  private static final int REACH = 16;
  private static final int BEFORE = 4;

  private NominalDates() {}

  static Optional<TimeExpression> of(Reading reading, Trigger trigger, List<Trigger> triggers) {
    Optional<TimeExpression> moved =
        reading.times().stream()
            .filter(time -> time.from() > trigger.at() && isMovedTo(reading.sentence(), time))
            .findFirst();
    if (moved.isPresent() && trigger.factuality() == Factuality.PLANNED) {
      return moved;
    }
    return reading.times().stream()
        .filter(time -> time.use() == TimeUse.POINT)
        .filter(time -> reading.clauses().same(time.from(), trigger.at()))
        .filter(time -> isNear(time, trigger) || isOwnBefore(time, trigger, triggers))
        .filter(time -> !verbBetween(triggers, trigger.to(), time.from()))
        .min(Comparator.comparingInt(trigger::distance));
  }

  private static boolean isNear(TimeExpression time, Trigger trigger) {
    return time.from() >= trigger.at() - BEFORE && time.from() <= trigger.lastToken() + REACH;
  }

  private static boolean isOwnBefore(TimeExpression time, Trigger trigger, List<Trigger> triggers) {
    return time.to() <= trigger.at() && !verbBetween(triggers, time.to(), trigger.at());
  }

  /** "postponed to May", "delayed until the autumn". */
  private static boolean isMovedTo(Sentence sentence, TimeExpression time) {
    int at =
        sentence.at(time.from()).isWord() && LATER.contains(sentence.key(time.from()))
            ? time.from()
            : time.from() - 1;
    return LATER.contains(sentence.key(at)) && MOVED.contains(sentence.key(at - 1));
  }

  private static boolean verbBetween(List<Trigger> triggers, int from, int to) {
    return triggers.stream().anyMatch(t -> !t.isNominal() && t.at() >= from && t.at() < to);
  }
}

package org.liaison.events.extraction.english.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * Concludes dates that sentences do not tell themselves. What was decided "at the meeting" or by
 * "the two sides" right after it was decided then. Everything else that is told as done was so by
 * the day of publication, and no more is known. What is planned without a date stays undated.
 */
public final class DateInference {

  private static final int NEAR = 4;
  private static final Set<String> AT = Set.of("at", "during", "in");

  private final EnglishWords words;

  public DateInference(EnglishWords words) {
    this.words = words;
  }

  /**
   * @param published null if it is not known
   */
  public List<EventMention> infer(
      List<EventMention> mentions, List<Reading> readings, LocalDate published) {
    List<EventMention> result = new ArrayList<>();
    EventMention meeting = null;
    for (EventMention mention : mentions) {
      Reading reading = readings.get(mention.sentence());
      EventMention dated =
          mention.date().isPresent() ? mention : undated(mention, reading, meeting, published);
      result.add(dated);
      if (dated.type() == EventType.MEETING && dated.factuality() == Factuality.HAPPENED) {
        meeting = dated;
      }
    }
    return result;
  }

  private EventMention undated(
      EventMention mention, Reading reading, EventMention meeting, LocalDate published) {
    boolean real =
        mention.factuality() == Factuality.HAPPENED || mention.factuality() == Factuality.ANNOUNCED;
    if (!real) {
      return mention;
    }
    Optional<FoundDate> ofMeeting =
        meeting == null || mention.sentence() - meeting.sentence() > NEAR || !continues(reading)
            ? Optional.empty()
            : meeting.date();
    if (ofMeeting.isPresent() && mention.type() != EventType.STATEMENT) {
      return mention.dated(new FoundDate(ofMeeting.get().edtf(), DateBasis.INFERRED));
    }
    return published != null ? mention.dated(DateFinder.untilPublication(published)) : mention;
  }

  /** "At the meeting, …", "The two sides …", "They …". */
  private boolean continues(Reading reading) {
    int first = AT.contains(reading.sentence().key(0)) ? 1 : 0;
    if (first == 1
        && Grammar.isDeterminer(reading.sentence().key(1))
        && words.anyIn("meetings", reading.sentence(), 1, 4)) {
      return true;
    }
    return reading.mentions().stream()
        .limit(2)
        .anyMatch(mention -> mention.is(MentionKind.PAIR) && !spoken(reading, mention));
  }

  private static boolean spoken(Reading reading, Mention mention) {
    return reading.attributions().stream().anyMatch(a -> a.speaker().from() == mention.from());
  }
}

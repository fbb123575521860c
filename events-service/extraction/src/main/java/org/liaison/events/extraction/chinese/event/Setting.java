package org.liaison.events.extraction.chinese.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/**
 * What the sentences before have told: who acts in the paragraph, which mechanism, which meeting.
 * One per document, for one thread.
 */
final class Setting {

  private static final int NEAR = 4;

  private final ChineseWords words;
  private final List<String> mainStates;
  private List<Mention> topic = List.of();
  private LexiconMechanism mechanism;
  private EventMention meeting;
  private EventMention last;
  private EventMention rule;
  private boolean list;
  private int paragraph = -1;
  private int meetingParagraph = -1;

  Setting(ChineseWords words, List<String> mainStates) {
    this.words = words;
    this.mainStates = mainStates;
  }

  void enter(ChineseSentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      topic = list && sentence.at(sentence.start()) == '（' ? topic : List.of();
    }
  }

  void leave(Reading reading) {
    List<Mention> acting =
        reading.mentions().stream()
            .filter(m -> m.isActing() && !reading.isAttribution(m.span().start()))
            .toList();
    topic = acting.isEmpty() ? topic : ParticipantFinder.leading(reading.sentence(), acting);
    char first = reading.sentence().at(reading.sentence().start());
    list = first == '（' ? list : reading.sentence().at(reading.sentence().end() - 1) == '：';
  }

  void tell(LexiconMechanism told) {
    mechanism = told;
  }

  List<Mention> topic() {
    return topic;
  }

  /** Null if none was told yet. */
  LexiconMechanism mechanism() {
    return mechanism;
  }

  List<String> mainStates() {
    return mainStates;
  }

  /** What was decided "at the meeting" or by "both sides" right after it was decided then. */
  EventMention dated(EventMention event, ChineseSentence sentence, int from) {
    EventMention result = sameTime(inForce(event, sentence, from), sentence);
    boolean real =
        event.factuality() == Factuality.HAPPENED || event.factuality() == Factuality.ANNOUNCED;
    boolean near = meeting != null && event.sentence() - meeting.sentence() <= NEAR;
    boolean ahead =
        (event.type() == EventType.MEETING || event.type() == EventType.VISIT)
            && event.factuality() != Factuality.HAPPENED;
    boolean then = continues(sentence, from) || isOutcome(event, sentence);
    if (result.date().isEmpty() && real && near && !ahead && then) {
      Optional<FoundDate> day = meeting.date();
      if (day.isPresent()) {
        result = result.dated(new FoundDate(day.get().edtf(), DateBasis.INFERRED));
      }
    }
    if (event.type() == EventType.MEETING && event.factuality() == Factuality.HAPPENED) {
      meetingParagraph = isLater(result) ? sentence.paragraph() : meetingParagraph;
      meeting = isLater(result) ? result : meeting;
    }
    last = result;
    rule = isRule(result) ? result : rule;
    return result;
  }

  /** What is signed or issued in the paragraph of the meeting, without a time of its own. */
  private boolean isOutcome(EventMention event, ChineseSentence sentence) {
    boolean kind =
        event.type() == EventType.AGREEMENT
            || event.type() == EventType.STATEMENT
            || event.type() == EventType.MECHANISM;
    return kind
        && sentence.paragraph() == meetingParagraph
        && !words.anyIn("vague-times", sentence.text(), sentence.start(), sentence.end());
  }

  private static boolean isRule(EventMention event) {
    return event.type() == EventType.CONTROL || event.type() == EventType.LEGISLATION;
  }

  /** A summit of last year that is recalled does not become the meeting that is told. */
  private boolean isLater(EventMention event) {
    if (meeting == null || meeting.date().isEmpty()) {
      return true;
    }
    Optional<LocalDate> before = meeting.date().flatMap(date -> date.edtf().earliest());
    Optional<LocalDate> now = event.date().flatMap(date -> date.edtf().earliest());
    return now.isPresent() && (before.isEmpty() || !now.get().isBefore(before.get()));
  }

  /** 公告自公布之日起施行: by whom and when it was made public. */
  private EventMention inForce(EventMention event, ChineseSentence sentence, int from) {
    boolean same =
        isRule(event)
            && rule != null
            && event.date().isEmpty()
            && words.anyIn("since-issue", sentence.text(), from, sentence.end());
    return same && rule.date().isPresent()
        ? event.dated(new FoundDate(rule.date().get().edtf(), DateBasis.INFERRED)).by(rule)
        : event;
  }

  /** 与此同时: at the time of what was told before. */
  private EventMention sameTime(EventMention event, ChineseSentence sentence) {
    Segment first = sentence.segments().get(0);
    boolean same =
        event.date().isEmpty()
            && last != null
            && last.date().isPresent()
            && words.anyIn("same-time", sentence.text(), first.start(), first.end());
    return same ? event.dated(new FoundDate(last.date().get().edtf(), DateBasis.INFERRED)) : event;
  }

  private boolean continues(ChineseSentence sentence, int from) {
    Segment first = sentence.segments().get(0);
    return words.at("at-meeting", sentence.text(), first.start(), first.end()).isPresent()
        || words.at("at-meeting", sentence.text(), from, sentence.end()).isPresent();
  }
}

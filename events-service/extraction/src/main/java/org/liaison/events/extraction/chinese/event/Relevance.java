package org.liaison.events.extraction.chinese.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.EventType;

/**
 * Leaves out visits, meetings and agreements in paragraphs that speak of nothing of the field, such
 * as the questions on other matters of a press conference. One per document.
 */
final class Relevance {

  private static final Set<EventType> GENERAL =
      Set.of(EventType.VISIT, EventType.MEETING, EventType.AGREEMENT, EventType.STATEMENT);

  /** The first paragraphs tell what the text is about; they need no word of the field. */
  private static final int LEAD = 2;

  private static final int FEWEST_QUESTIONS = 2;

  private final Set<Integer> paragraphs = new HashSet<>();
  private int questions;

  Relevance(ChineseWords words, List<Reading> readings) {
    for (Reading reading : readings) {
      ChineseSentence sentence = reading.sentence();
      int paragraph = sentence.paragraph();
      Segment first = sentence.segments().get(0);
      boolean label = sentence.at(first.end()) == '：' || sentence.at(first.end()) == ':';
      boolean asks =
          words
              .endingAt("question-labels", sentence.text(), first.start(), first.end())
              .isPresent();
      questions += label && asks ? 1 : 0;
      boolean told =
          paragraph <= LEAD
              || words.anyIn("field", sentence.text(), sentence.start(), sentence.end());
      if (told) {
        paragraphs.add(paragraph);
      }
    }
  }

  boolean holds(EventMention event, ChineseSentence sentence) {
    return questions < FEWEST_QUESTIONS
        || !GENERAL.contains(event.type())
        || !event.mechanism().isEmpty()
        || paragraphs.contains(sentence.paragraph());
  }
}

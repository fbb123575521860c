package org.liaison.events.extraction.chinese.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Span;

/** Follows questions and answers of a press conference: 问：…, 毛宁：…. For one document. */
final class Transcript {

  private static final int LONGEST_LABEL = 24;

  /** In paragraphs, after the one that names who answers. */
  private static final int LONGEST_ANSWER = 2;

  private final ChineseWords words;
  private Mention spokesperson;
  private Mention answering;
  private boolean question;
  private int labelled;

  /**
   * @param heads who is told in headline and byline, such as the spokesperson who answers
   */
  Transcript(ChineseWords words, List<Mention> heads) {
    this.words = words;
    heads.stream().filter(Transcript::isSpokesperson).findFirst().ifPresent(m -> spokesperson = m);
  }

  private static boolean isSpokesperson(Mention mention) {
    return mention.is(MentionKind.PERSON)
        && (mention.affiliation().contains("发言人") || mention.affiliation().contains("發言人"));
  }

  /** Whether a sentence asks; what a question tells before it asks may be said by somebody. */
  boolean isAsked(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    char last = sentence.at(sentence.end() - 1);
    return question && (last == '？' || last == '?');
  }

  /** Who answers in a sentence of an answer; to be called for every sentence in order. */
  Optional<Mention> speaker(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    reading.mentions().stream()
        .filter(Transcript::isSpokesperson)
        .findFirst()
        .ifPresent(m -> spokesperson = m);
    if (sentence.paragraph() > labelled + LONGEST_ANSWER) {
      answering = null;
    }
    Segment first = sentence.segments().get(0);
    boolean colon = sentence.at(first.end()) == '：' || sentence.at(first.end()) == ':';
    if (colon && first.end() - first.start() <= LONGEST_LABEL) {
      label(reading, first);
    }
    return question ? Optional.empty() : Optional.ofNullable(answering);
  }

  private void label(Reading reading, Segment label) {
    labelled = reading.sentence().paragraph();
    String text = reading.sentence().text();
    if (ends("question-labels", text, label)) {
      question = true;
      answering = null;
      return;
    }
    Optional<Mention> person =
        reading.mentions().stream()
            .filter(m -> m.is(MentionKind.PERSON) && m.end() == label.end())
            .findFirst();
    if (person.isPresent() && (question || answering != null)) {
      question = false;
      answering = person.get();
    } else if (ends("answer-labels", text, label)) {
      question = false;
      answering = spokesperson == null ? unnamed(reading.sentence(), label) : spokesperson;
    }
  }

  private boolean ends(String list, String text, Segment label) {
    return words.endingAt(list, text, label.start(), label.end()).isPresent();
  }

  private static Mention unnamed(ChineseSentence sentence, Segment label) {
    Span span = new Span(label.start(), label.end());
    Name name = new Name("", sentence.written(label.start(), label.end()));
    return new Mention(span, span.start(), MentionKind.GROUP, List.of(name), List.of(), "", "");
  }
}

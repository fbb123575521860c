package org.liaison.events.extraction.chinese.claim;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;
import org.liaison.events.extraction.chinese.text.Signs;
import org.liaison.events.extraction.chinese.text.Span;

/** Follows questions and answers of a press conference: 问：…, 毛宁：…. For one document. */
final class Transcript {

  private static final int LONGEST_LABEL = 24;

  /** In paragraphs, after the one that names who answers. */
  private static final int LONGEST_ANSWER = 5;

  private final ChineseWords words;
  private Mention spokesperson;
  private Mention answering;
  private boolean question;
  private boolean briefing;
  private int labelled;

  /**
   * @param heads who is told in headline and byline, such as the spokesperson who answers
   * @param around headline and byline, which may tell the spokesperson without a name
   */
  Transcript(ChineseWords words, List<Mention> heads, List<ChineseSentence> around) {
    this.words = words;
    heads.stream()
        .filter(Transcript::isSpokesperson)
        .findFirst()
        .or(() -> around.stream().flatMap(head -> unnamedIn(head).stream()).findFirst())
        .ifPresent(m -> spokesperson = m);
  }

  /** 商务部新闻发言人就…答记者问. */
  private Optional<Mention> unnamedIn(ChineseSentence head) {
    for (Segment segment : head.segments()) {
      Optional<Match<String>> noun =
          words.first("head-speakers", head.text(), segment.start(), segment.end());
      boolean answers =
          noun.isPresent()
              && words.at("head-answers", head.text(), noun.get().to(), segment.end()).isPresent();
      if (answers) {
        return Optional.of(unnamed(head, new Span(segment.start(), noun.get().to())));
      }
    }
    return Optional.empty();
  }

  static boolean isSpokesperson(Mention mention) {
    return mention.is(MentionKind.PERSON)
        && (mention.affiliation().contains("发言人") || mention.affiliation().contains("發言人"));
  }

  /** Whether somebody was asked so far. */
  boolean isBriefing() {
    return briefing;
  }

  /** Whether the clause asks in which something is said: what it tells before it asks is told. */
  boolean isAsked(Reading reading, Attribution attribution) {
    ChineseSentence sentence = reading.sentence();
    char last = sentence.at(sentence.end() - 1);
    if (!question || (last != '？' && last != '?')) {
      return false;
    }
    Segment clause = sentence.segmentOf(attribution.stretch().end() - 1);
    return clause.end() >= sentence.end() - 1
        || words.anyIn("question-words", sentence.text(), clause.start(), clause.end());
  }

  /** Who answers in a sentence of an answer; to be called for every sentence in order. */
  Optional<Mention> speaker(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    reading.mentions().stream()
        .filter(Transcript::isSpokesperson)
        .findFirst()
        .ifPresent(m -> spokesperson = m);
    Segment first = sentence.segments().get(0);
    if (sentence.paragraph() > labelled + LONGEST_ANSWER
        || (sentence.paragraph() > labelled && closes(sentence, first))) {
      answering = null;
    }
    boolean colon = sentence.at(first.end()) == '：' || sentence.at(first.end()) == ':';
    if (colon && first.end() - first.start() <= LONGEST_LABEL) {
      label(reading, first);
    }
    return question || isHeading(sentence) ? Optional.empty() : Optional.ofNullable(answering);
  }

  /** 据了解, 相关阅读: the paper goes on by itself. */
  private boolean closes(ChineseSentence sentence, Segment first) {
    return words.at("answer-ends", sentence.text(), first.start(), sentence.end()).isPresent();
  }

  /** 关于中美合作: a line between two answers is said by nobody; 有以下几点： says nothing yet. */
  private static boolean isHeading(ChineseSentence sentence) {
    char last = sentence.at(sentence.end() - 1);
    return Signs.isWord(last) || last == '：' || last == ':';
  }

  private void label(Reading reading, Segment label) {
    labelled = reading.sentence().paragraph();
    String text = reading.sentence().text();
    if (ends("question-labels", text, label)) {
      question = true;
      briefing = true;
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
      answering =
          spokesperson == null
              ? unnamed(reading.sentence(), new Span(label.start(), label.end()))
              : spokesperson;
    }
  }

  private boolean ends(String list, String text, Segment label) {
    return words.endingAt(list, text, label.start(), label.end()).isPresent();
  }

  private static Mention unnamed(ChineseSentence sentence, Span span) {
    Name name = new Name("", sentence.written(span.start(), span.end()));
    return new Mention(span, span.start(), MentionKind.GROUP, List.of(name), List.of(), "", "");
  }
}

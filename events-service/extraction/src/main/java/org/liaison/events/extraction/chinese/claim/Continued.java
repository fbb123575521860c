package org.liaison.events.extraction.chinese.claim;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.mention.Mention;
import org.liaison.events.extraction.chinese.mention.MentionKind;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/**
 * Tells which sentences somebody goes on to say in the paragraph in which he speaks: all that
 * answer reporters, and those in which his side wishes or intends something. For one document.
 */
final class Continued {

  private final ChineseWords words;
  private final List<Reading> between = new ArrayList<>();
  private Mention speaker;
  private boolean answer;
  private int paragraph = -1;

  Continued(ChineseWords words) {
    this.words = words;
  }

  /** A sentence that somebody says without being told to. */
  record Said(Reading reading, Mention speaker) {}

  /**
   * What is said by the sentence and those before it that nobody else says; to be called for every
   * sentence in order.
   *
   * @param told who is told to say it
   * @param briefing whether the text is of questions and answers
   */
  List<Said> next(Reading reading, List<Mention> told, boolean briefing) {
    ChineseSentence sentence = reading.sentence();
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      speaker = null;
      answer = false;
      between.clear();
    }
    if (!told.isEmpty()) {
      Mention last = told.get(told.size() - 1);
      answer =
          (answer && last.names().equals(speaker.names()))
              || isAnswer(sentence)
              || (briefing && Transcript.isSpokesperson(last));
      speaker = last;
      between.clear();
      return List.of();
    }
    if (speaker == null) {
      return List.of();
    }
    between.add(reading);
    if (!answer && !wishes(reading)) {
      return List.of();
    }
    List<Said> said = between.stream().map(each -> new Said(each, speaker)).toList();
    between.clear();
    return said;
  }

  /** 商务部有关负责人就公告答记者问时表示. */
  private boolean isAnswer(ChineseSentence sentence) {
    Segment first = sentence.segments().get(0);
    return words.anyIn("answering", sentence.text(), first.start(), first.end());
  }

  /** 中方愿同美方保持沟通: what the side of an office holder wishes. */
  private boolean wishes(Reading reading) {
    ChineseSentence sentence = reading.sentence();
    Segment first = sentence.segments().get(0);
    return speaker.is(MentionKind.PERSON)
        && speaker.states().size() == 1
        && reading.mentions().stream()
            .filter(m -> m.is(MentionKind.STATE) && m.span().start() == sentence.start())
            .filter(m -> m.states().equals(speaker.states()))
            .anyMatch(m -> words.at("wishes", sentence.text(), m.end(), first.end()).isPresent());
  }
}

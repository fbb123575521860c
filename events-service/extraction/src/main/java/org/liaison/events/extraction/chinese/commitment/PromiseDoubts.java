package org.liaison.events.extraction.chinese.commitment;

import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.event.Plans;
import org.liaison.events.extraction.chinese.reading.Reading;
import org.liaison.events.extraction.chinese.text.CharacterTrie.Match;
import org.liaison.events.extraction.chinese.text.ChineseSentence;
import org.liaison.events.extraction.chinese.text.Segment;

/** Tells words that look like a promise and are none: asked for, supposed, a noun, an object. */
final class PromiseDoubts {

  private static final String MEASURES = "起名伙个批家";

  private final ChineseWords words;
  private final Plans plans;

  PromiseDoubts(ChineseWords words) {
    this.words = words;
    this.plans = new Plans(words);
  }

  boolean isDoubtful(ChineseSentence sentence, Segment segment, int at) {
    int from = Math.max(segment.start(), at - 6);
    return words.anyIn("negations", sentence.text(), from, at)
        || words.anyIn("conditions", sentence.text(), sentence.start(), at)
        || words.anyIn("possible", sentence.text(), from, at)
        || words.anyIn("demands", sentence.text(), from, at)
        || words.anyIn("whether", sentence.text(), segment.start(), segment.end())
        || sentence.at(sentence.end() - 1) == '？';
  }

  /** 《决定》, 上述承诺 and 决定的 are no promises. */
  static boolean isNoun(ChineseSentence sentence, Match<String> verb) {
    char before = sentence.at(verb.from() - 1);
    char next = sentence.at(verb.to());
    boolean since = next == '自' && Character.isDigit(sentence.at(verb.to() + 1));
    return "的述项该关此一这等不".indexOf(before) >= 0 || ("的书即性了自\0".indexOf(next) >= 0 && !since);
  }

  static boolean isName(Reading reading, int index) {
    return reading.sentence().isWork(index)
        || reading.mentions().stream().anyMatch(m -> m.span().holds(index));
  }

  /** 宣布将X移出清单: it is done by saying it. */
  boolean isBeforeObject(ChineseSentence sentence, Segment segment, int index) {
    for (int i = index + 1; i < segment.end(); i++) {
      if (plans.isObject(sentence, index, i)) {
        return true;
      }
    }
    return false;
  }

  /** 一起将海洛因藏匿于…的案件: what follows tells which case. */
  static boolean isAttribute(ChineseSentence sentence, int index) {
    return MEASURES.indexOf(sentence.at(index - 1)) >= 0 && sentence.at(index - 1) != '\0';
  }
}

package org.liaison.events.extraction.chinese.claim;

import org.liaison.events.extraction.chinese.ChineseWords;
import org.liaison.events.extraction.chinese.text.ChineseSentence;

/** Tells what a speaker thinks of what is spoken of. */
final class Stances {

  private final ChineseWords words;

  Stances(ChineseWords words) {
    this.words = words;
  }

  /** "supports", "criticises", "denies" or "neutral". */
  String of(String verb, ChineseSentence sentence) {
    if (words.has("speech-supporting", verb)) {
      return "supports";
    }
    if (words.has("speech-critical", verb)) {
      return "criticises";
    }
    if (words.has("speech-denying", verb)) {
      return "denies";
    }
    int supporting = count("supporting-words", sentence);
    int critical = count("critical-words", sentence);
    int denying = count("denying-words", sentence);
    if (denying > 0) {
      return "denies";
    }
    if (critical > supporting) {
      return "criticises";
    }
    return supporting > critical ? "supports" : "neutral";
  }

  private int count(String list, ChineseSentence sentence) {
    return words.countIn(list, sentence.text(), sentence.start(), sentence.end());
  }
}

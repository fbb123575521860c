package org.liaison.events.extraction.english.claim;

import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.Sentence;

/** Tells what a speaker thinks of what is spoken of. */
final class Stances {

  private final EnglishWords words;

  Stances(EnglishWords words) {
    this.words = words;
  }

  /** "supports", "criticises", "denies" or "neutral". */
  String of(String verb, Sentence sentence) {
    if (words.has("speech-supporting", verb)) {
      return "supports";
    }
    if (words.has("speech-critical", verb)) {
      return "criticises";
    }
    if (words.has("speech-denying", verb)) {
      return "denies";
    }
    int supporting = words.countIn("supporting-words", sentence, 0, sentence.size());
    int critical = words.countIn("critical-words", sentence, 0, sentence.size());
    int denying = words.countIn("denying-words", sentence, 0, sentence.size());
    if (critical > supporting && critical >= denying) {
      return "criticises";
    }
    if (denying > supporting) {
      return "denies";
    }
    return supporting > critical ? "supports" : "neutral";
  }
}

package org.liaison.events.extraction.english.event;

import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.text.Sentence;

/** Tells what somebody denies: "denied on Tuesday that talks had been suspended". */
final class Denials {

  private static final int REACH = 20;
  private static final Set<String> ENDS = Set.of(";", "but", ".");
  private static final Set<String> TALES =
      Set.of("report", "claim", "allegation", "rumor", "rumour", "suggestion", "story");
  private static final Set<String> UNTRUE =
      Set.of("false", "untrue", "baseless", "groundless", "unfounded", "fabricated");

  private final EnglishWords words;

  Denials(EnglishWords words) {
    this.words = words;
  }

  /** Whether what stands at a position is said not to be so. */
  boolean cover(Sentence sentence, int position) {
    boolean that = false;
    for (int i = position - 1; i >= Math.max(0, position - REACH); i--) {
      String key = sentence.key(i);
      boolean said = !isTale(key) && words.verbIn("speech-neutral", key).isPresent();
      if (said || ENDS.contains(key)) {
        return false;
      }
      if (that && words.verbIn("speech-denying", key).isPresent()) {
        return true;
      }
      if (that && isUntrue(sentence, i, position)) {
        return true;
      }
      that |= key.equals("that") || key.equals("having");
    }
    return false;
  }

  /** "It is not true that …", "Reports that … were false". */
  private static boolean isUntrue(Sentence sentence, int i, int position) {
    String key = sentence.key(i);
    if (key.equals("true")) {
      return sentence.key(i - 1).equals("not");
    }
    if (!isTale(key) || !sentence.key(i + 1).equals("that")) {
      return false;
    }
    for (int j = position; j < sentence.size(); j++) {
      if (UNTRUE.contains(sentence.key(j))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTale(String key) {
    return TALES.contains(key.endsWith("s") ? key.substring(0, key.length() - 1) : key);
  }
}

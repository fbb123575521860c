package org.liaison.events.extraction.english.claim;

import java.util.Set;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/**
 * Tells what a speaker thinks of the cooperation or act that is spoken of: by the verb if it says
 * so, else by the words for good and bad, for what was not done and for what others should do.
 */
final class Stances {

  private static final Set<String> FIRM =
      Set.of(
          "only",
          "stop",
          "exclude",
          "reject",
          "rest",
          "let",
          "forget",
          "allow",
          "hesitate",
          "aware",
          "tolerate");
  private static final Set<String> NEVER = Set.of("seldom", "rarely", "hardly", "never", "barely");
  private static final Set<String> TURNS = Set.of("but", "however", "although", "though");

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
    return byWords(sentence);
  }

  private String byWords(Sentence sentence) {
    int size = sentence.size();
    int supporting = words.countIn("supporting-words", sentence, 0, size) + promised(sentence);
    int critical = words.countIn("critical-words", sentence, 0, size) + undone(sentence);
    int denying = words.countIn("denying-words", sentence, 0, size);
    if (denying > 0 && denying >= supporting) {
      return "denies";
    }
    boolean turns = false;
    for (int i = 1; i < size; i++) {
      turns |= TURNS.contains(sentence.key(i));
    }
    if (critical > supporting || (critical > 0 && critical == supporting && turns)) {
      return "criticises";
    }
    return supporting > 0 ? "supports" : "neutral";
  }

  /** Who tells what will be done about it stands behind it. */
  private int promised(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      String key = sentence.key(i);
      boolean future = key.equals("will") || key.equals("would");
      if (future && words.verbAt("commitment-actions", sentence, i + 1).isPresent()) {
        return 1;
      }
      if (key.equals("if") || key.equals("unless")) {
        return 0;
      }
    }
    return 0;
  }

  /** What has not been done, cannot be done, or one side should do. */
  private static int undone(Sentence sentence) {
    int count = 0;
    for (int i = 1; i < sentence.size(); i++) {
      String key = sentence.key(i);
      boolean negated = key.equals("not") || key.equals("cannot") || key.endsWith("n't");
      boolean firm = FIRM.contains(sentence.key(i + 1));
      boolean never = NEVER.contains(key) && !firm;
      boolean should = key.equals("should") && sentence.at(i - 1).isCapitalised();
      count += (negated && !firm && isVerbal(sentence, i)) || never || should ? 1 : 0;
    }
    return count;
  }

  private static boolean isVerbal(Sentence sentence, int i) {
    return sentence.key(i).endsWith("n't")
        || sentence.key(i).equals("cannot")
        || Grammar.isAuxiliary(sentence.key(i - 1));
  }
}

package org.liaison.events.extraction.english.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.claim.Evaluations.Polarity;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Tokenizer;

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
          "tolerate",
          "expect");

  private final EnglishWords words;
  private final Evaluations evaluations;

  Stances(EnglishWords words) {
    this.words = words;
    this.evaluations = new Evaluations(words);
  }

  /** "supports", "criticises", "denies" or "neutral". */
  String of(String verb, Mention speaker, Sentence sentence) {
    if (words.has("speech-supporting", verb)) {
      return "supports";
    }
    if (words.has("speech-critical", verb)) {
      return isFactual(speaker) ? "neutral" : "criticises";
    }
    if (words.has("speech-denying", verb)) {
      return "denies";
    }
    return byWords(sentence, isFactual(speaker));
  }

  /** What a commentator thinks by his own words. */
  String ofAuthor(Sentence sentence) {
    return byWords(sentence, false);
  }

  /** Prosecutors, documents and unnamed sources tell facts, though bad ones. */
  private boolean isFactual(Mention speaker) {
    if (!speaker.is(MentionKind.GROUP)) {
      return false;
    }
    Sentence label = new Sentence(Tokenizer.tokens(SpeakerKinds.label(speaker)), 0);
    return words.anyIn("factual-speakers", label, 0, label.size());
  }

  private String byWords(Sentence sentence, boolean factual) {
    List<Polarity> found = evaluations.in(sentence);
    int supporting = count(found, Polarity.SUPPORTING) + (isPromising(sentence) ? 1 : 0);
    int critical = count(found, Polarity.CRITICAL) + (factual ? 0 : undone(sentence));
    int denying = count(found, Polarity.DENYING);
    if (denying > 0 && denying >= supporting) {
      return "denies";
    }
    if (critical > 0 && critical >= supporting) {
      return "criticises";
    }
    return supporting > 0 ? "supports" : "neutral";
  }

  private static int count(List<Polarity> found, Polarity polarity) {
    return Collections.frequency(found, polarity);
  }

  /** Who tells what "we will" do about it stands behind it. */
  private static boolean isPromising(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean we = sentence.key(i - 1).equals("we");
      if (we && (sentence.key(i).equals("will") || sentence.key(i).equals("'ll"))) {
        return true;
      }
    }
    return false;
  }

  /** What has not been done, cannot be done, or one side should do. */
  private static int undone(Sentence sentence) {
    int count = 0;
    for (int i = 1; i < sentence.size(); i++) {
      boolean negated = isNegation(sentence, i) && !FIRM.contains(sentence.key(i + 1));
      boolean should = sentence.key(i).equals("should") && sentence.at(i - 1).isCapitalised();
      count += negated || should ? 1 : 0;
    }
    return count;
  }

  private static boolean isNegation(Sentence sentence, int i) {
    String key = sentence.key(i);
    return key.endsWith("n't")
        || key.equals("cannot")
        || (key.equals("not") && Grammar.isAuxiliary(sentence.at(i - 1)));
  }
}

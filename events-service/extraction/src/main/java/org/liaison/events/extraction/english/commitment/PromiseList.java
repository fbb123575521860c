package org.liaison.events.extraction.english.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.english.word.VerbForm;
import org.liaison.events.extraction.text.Sentence;

/**
 * Takes apart what is promised in one breath: "to share samples, to train officers and to meet".
 */
final class PromiseList {

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose");

  private final EnglishWords words;

  PromiseList(EnglishWords words) {
    this.words = words;
  }

  List<Promise> split(Promise promise) {
    Sentence sentence = promise.item().sentence();
    List<Promise> parts = new ArrayList<>();
    int from = promise.from();
    int passage = promise.passageFrom();
    boolean relative = false;
    for (int i = promise.from() + 1; i < promise.to() - 1; i++) {
      relative |= RELATIVES.contains(sentence.key(i));
      int next = nextStart(sentence, i, promise.to());
      boolean joined = sentence.key(i).equals(",") && sentence.key(i + 1).equals("and");
      if (next > i && (!relative || joined || sentence.key(next - 1).equals("to"))) {
        int end = trimmed(sentence, from, i);
        parts.add(promise.of(from, end, passage));
        passage = sentence.key(next - 1).equals("to") ? next - 1 : next;
        from = next;
        i = next;
      }
    }
    parts.add(promise.of(from, trimmed(sentence, from, promise.to()), passage));
    return parts.size() == 1
        ? List.of(promise.of(from, trimmed(sentence, from, promise.to()), -1))
        : parts;
  }

  /** Where the next thing to be done begins if a comma or "and" stands here; else the position. */
  private int nextStart(Sentence sentence, int i, int to) {
    String key = sentence.key(i);
    boolean comma = key.equals(",") || key.equals(";");
    if (!comma && !key.equals("and")) {
      return i;
    }
    int at = comma && sentence.key(i + 1).equals("and") ? i + 2 : i + 1;
    while (at < to && Grammar.isAdverb(sentence.at(at))) {
      at++;
    }
    if (sentence.key(at).equals("to") && isBase(sentence, at + 1)) {
      return at + 1;
    }
    return isDeed(sentence, at, to) ? at : i;
  }

  private boolean isBase(Sentence sentence, int at) {
    return sentence.at(at).isLowerCase()
        && words.verbs().of(sentence.key(at)).stream().anyMatch(v -> v.form() == VerbForm.BASE);
  }

  /** A verb with what it is done to; "exchange" alone may be a noun. */
  private boolean isDeed(Sentence sentence, int at, int to) {
    boolean verb =
        words
            .verbAt("commitment-actions", sentence, at)
            .filter(v -> v.form() == VerbForm.BASE)
            .isPresent();
    if (sentence.key(at).equals("meet")) {
      return sentence.key(at + 1).equals("again") || sentence.key(at + 1).equals("in");
    }
    String next = sentence.key(at + 1);
    boolean object =
        at + 1 < to
            && (sentence.at(at + 1).isWord() || sentence.at(at + 1).isNumber())
            && !Grammar.isPreposition(next)
            && !next.equals("of")
            && !next.equals("and")
            && !next.equals("or");
    boolean noun = Grammar.isDeterminer(sentence.key(at - 1));
    return verb && object && !noun && sentence.at(at).isLowerCase();
  }

  private static int trimmed(Sentence sentence, int from, int to) {
    int end = to;
    while (end > from + 1
        && (sentence.key(end - 1).equals(",")
            || sentence.key(end - 1).equals(";")
            || sentence.key(end - 1).equals(".")
            || sentence.key(end - 1).equals("and"))) {
      end--;
    }
    return end;
  }

  /** Where the deed begins that an item of a list names; -1 if the sentence is no such item. */
  int itemStart(Reading reading) {
    Sentence sentence = reading.sentence();
    int at = 0;
    while (at < Math.min(5, sentence.size()) && isMark(sentence, at)) {
      at++;
    }
    if (sentence.key(at).equals("to") && sentence.at(at + 1).isLowerCase()) {
      return at + 1;
    }
    while (Grammar.isAdverb(sentence.at(at))) {
      at++;
    }
    boolean base =
        words.verbs().of(sentence.key(at)).stream().anyMatch(v -> v.form() == VerbForm.BASE);
    boolean goesOn = at + 1 < sentence.size() && !sentence.key(at + 1).equals("of");
    return base && goesOn && !Grammar.isAuxiliary(sentence.at(at)) ? at : -1;
  }

  /** Whether a sentence begins with the number of an item. */
  static boolean isNumbered(Reading reading) {
    return isMark(reading.sentence(), 0);
  }

  private static boolean isMark(Sentence sentence, int at) {
    boolean letter = sentence.at(at).text().length() == 1 && !sentence.key(at).equals("a");
    boolean bracketed = sentence.key(at - 1).equals("(") || sentence.key(at + 1).equals(")");
    return sentence.at(at).isNumber()
        || !sentence.at(at).isWord()
        || (letter && bracketed)
        || bracketed;
  }
}

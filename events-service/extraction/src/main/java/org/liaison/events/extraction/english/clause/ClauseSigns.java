package org.liaison.events.extraction.english.clause;

import java.util.List;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.time.TimeExpression;

/** Tells by the words around a position what may begin there, and what goes on. */
final class ClauseSigns {

  private static final int REACH = 7;
  private static final int SAYING_REACH = 5;
  private static final int LONGEST_ASIDE = 5;
  private static final int LONGEST_NAME = 5;

  private final EnglishWords words;
  private final Sentence sentence;
  private final List<TimeExpression> times;
  private final VerbSigns verbs;

  ClauseSigns(EnglishWords words, Sentence sentence, List<TimeExpression> times, VerbSigns verbs) {
    this.words = words;
    this.sentence = sentence;
    this.times = times;
    this.verbs = verbs;
  }

  /** In or right behind "(OFAC)". */
  boolean isAside(int i) {
    for (int open = i; open >= Math.max(0, i - LONGEST_ASIDE - 1); open--) {
      if (sentence.key(open).equals("(")) {
        for (int close = open + 1; close <= open + LONGEST_ASIDE; close++) {
          if (sentence.key(close).equals(")")) {
            return close >= i - 1;
          }
        }
        return false;
      }
    }
    return false;
  }

  /** "…, on October 22" still belongs to what was done. */
  boolean addsTime(int i) {
    return Grammar.isPreposition(sentence.key(i))
        && times.stream().anyMatch(time -> time.from() == i + 1);
  }

  /** "Richmond, British Columbia" is one place. */
  boolean addsPlace(int i) {
    int end = i;
    while (sentence.at(end).isCapitalised()
        || (end > i && sentence.key(end).equals("of") && sentence.at(end + 1).isCapitalised())) {
      end++;
    }
    return end > i
        && sentence.at(i - 2).isCapitalised()
        && (sentence.key(end).equals(",") || Grammar.isBreak(sentence.at(end)));
  }

  /** Whether "since", "after", "before" tell a time only ("since 1985"). */
  boolean startsTime(int i) {
    return times.stream()
        .anyMatch(
            time ->
                time.from() == i
                    || time.from() == i + 1
                    || (time.from() == i + 2 && sentence.key(i + 1).equals("the")));
  }

  /** "the equipment that China provided": a noun before, a name and a verb behind. */
  boolean isObjectGap(int i) {
    Token noun = sentence.at(i - 1);
    boolean named = sentence.at(i + 1).isCapitalised() || sentence.key(i + 1).equals("the");
    if (!named || !noun.isLowerCase() || followsSaying(i)) {
      return false;
    }
    for (int j = i + 2; j < i + REACH; j++) {
      if (verbs.isFinite(j)) {
        return true;
      }
    }
    return false;
  }

  /** "said on Friday that". */
  boolean followsSaying(int i) {
    for (int j = i - 1; j >= Math.max(0, i - SAYING_REACH); j--) {
      if (words.verbIn("speech-neutral", sentence.key(j)).isPresent()
          || words.verbIn("commitment-verbs", sentence.key(j)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Washington will lower tariffs and China will control exports". */
  boolean opensWithName(int conjunction, int clauseFrom) {
    int at = conjunction + 1;
    at += Grammar.isArticle(sentence.key(at)) ? 1 : 0;
    int name = at;
    while (sentence.at(at).isCapitalised() && at < name + LONGEST_NAME) {
      at++;
    }
    int verb = verbs.skipAdverbs(at);
    return at > name && verbs.isFinite(verb) && hasFiniteBefore(conjunction, clauseFrom);
  }

  /** Whether the clause has a verb already, and nothing since that "and" could go on with. */
  private boolean hasFiniteBefore(int conjunction, int clauseFrom) {
    boolean near = true;
    for (int j = conjunction - 1; j >= clauseFrom; j--) {
      String key = sentence.key(j);
      near &= sentence.at(j).isCapitalised() || Grammar.isArticle(key);
      if (key.equals("between") || (near && Grammar.isPreposition(sentence.key(j - 1)))) {
        return false;
      }
      if (verbs.isFinite(j)) {
        return true;
      }
    }
    return false;
  }
}

package org.liaison.events.extraction.english.time;

import java.util.Set;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;

/** Tells whether the verb that a time stands with looks forward. */
final class EnglishTense {

  private static final int REACH = 25;
  private static final int OPENING = 3;
  private static final int HEADLINE = 5;
  private static final Set<String> NO_NAMES =
      Set.of("according", "prior", "thanks", "owing", "due", "in", "to", "from", "as");
  private static final Set<String> FUTURE =
      Set.of(
          "will",
          "shall",
          "would",
          "scheduled",
          "slated",
          "upcoming",
          "plans",
          "expected",
          "planned",
          "foreseen",
          "envisaged",
          "due",
          "ends",
          "begins",
          "opens",
          "starts",
          "closes",
          "expires",
          "convenes",
          "resumes",
          "takes");
  private static final Set<String> UNDERTAKEN =
      Set.of(
          "set",
          "agreed",
          "pledged",
          "promised",
          "undertook",
          "vowed",
          "decided",
          "committed",
          "intend",
          "intends",
          "plan",
          "agree",
          "agrees");
  private static final Set<String> PAST =
      Set.of(
          "was", "were", "had", "has", "have", "did", "held", "met", "said", "told", "took",
          "began", "came", "went", "made", "saw", "led", "sent", "gave", "found", "became", "spoke",
          "wrote");

  /** Where the verb looks. */
  enum Direction {
    AHEAD,
    BACK,
    UNTOLD
  }

  private EnglishTense() {}

  static boolean looksForward(Sentence sentence, int position) {
    return direction(sentence, position) == Direction.AHEAD;
  }

  static Direction direction(Sentence sentence, int position) {
    if (isHeadline(sentence, position)) {
      return Direction.AHEAD;
    }
    Direction before = firstMarker(sentence, position, -1);
    return position <= OPENING && before == Direction.UNTOLD
        ? firstMarker(sentence, position, 1)
        : before;
  }

  /** "China to control the class from July 1". */
  private static boolean isHeadline(Sentence sentence, int position) {
    int limit = NO_NAMES.contains(sentence.key(0)) ? 0 : Math.min(position, HEADLINE);
    for (int i = 1; i < limit; i++) {
      if (sentence.key(i).equals("to") && sentence.at(i - 1).isCapitalised()) {
        return sentence.at(i + 1).isLowerCase();
      }
      if (!sentence.at(i).isCapitalised()) {
        return false;
      }
    }
    return false;
  }

  private static Direction firstMarker(Sentence sentence, int position, int step) {
    for (int i = position + step; Math.abs(i - position) <= REACH; i += step) {
      Token token = sentence.at(i);
      if (FUTURE.contains(token.key())
          || isToBe(sentence, i)
          || isUndertaken(sentence, i, position)) {
        return Direction.AHEAD;
      }
      if ((PAST.contains(token.key()) && !sentence.key(i - 1).equals("be"))
          || isPastForm(sentence, i)) {
        return Direction.BACK;
      }
    }
    return Direction.UNTOLD;
  }

  private static boolean isToBe(Sentence sentence, int i) {
    return sentence.key(i).equals("to")
        && (sentence.key(i + 1).equals("be") || Grammar.isBe(sentence.key(i - 1)));
  }

  /** "set to take effect on May 1", "agreed to answer by the end of October". */
  private static boolean isUndertaken(Sentence sentence, int verb, int time) {
    if (!UNDERTAKEN.contains(sentence.key(verb))) {
      return false;
    }
    for (int i = verb + 1; i < time; i++) {
      if (sentence.key(i).equals("to") && sentence.at(i + 1).isLowerCase() && i + 1 < time) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPastForm(Sentence sentence, int i) {
    Token token = sentence.at(i);
    return token.isLowerCase()
        && token.key().length() > 4
        && token.key().endsWith("ed")
        && !sentence.key(i - 1).equals("be")
        && !Grammar.isDeterminer(sentence.key(i - 1));
  }
}

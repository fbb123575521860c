package org.liaison.events.extraction.english.event;

import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;
import org.liaison.events.extraction.text.Token;
import org.liaison.events.extraction.text.TokenKind;

/** Tells what a sentence only asks, or makes depend on something else. */
final class Conditions {

  private static final Set<String> INVERTED = Set.of("had", "were", "should");
  private static final Set<String> ASKING =
      Set.of("will", "did", "has", "have", "is", "are", "do", "does", "can", "could", "would");

  private Conditions() {}

  /** "If China listed NPP", "Had NPP been listed", "Will the two sides meet?". */
  static boolean hold(Reading reading, Clause clause, int verbAt) {
    Clause first = clause;
    while (first.kind() == ClauseKind.COORDINATE && first.parent() != first.number()) {
      first = reading.clauses().parentOf(first);
    }
    if (first.kind() == ClauseKind.CONDITION) {
      return true;
    }
    String opening = reading.sentence().key(clause.from());
    return verbAt > 0
        && (opening.equals("if")
            || (INVERTED.contains(opening)
                && clause.from() < verbAt - 1
                && isInverted(reading, clause))
            || isQuestion(reading.sentence()));
  }

  /** "Had NPP been listed in 2007": a name stands right behind the auxiliary. */
  private static boolean isInverted(Reading reading, Clause clause) {
    Token next = reading.sentence().at(clause.from() + 1);
    return next.isCapitalised()
        || Grammar.isDeterminer(next.key())
        || Grammar.isPronoun(next.key());
  }

  /** "Will the meeting take place this year?". */
  static boolean isQuestion(Sentence sentence) {
    int last = sentence.size() - 1;
    boolean quoted = sentence.at(last).kind() == TokenKind.QUOTE;
    int first = sentence.at(0).kind() == TokenKind.QUOTE ? 1 : 0;
    return sentence.key(quoted ? last - 1 : last).equals("?")
        && ASKING.contains(sentence.key(first));
  }
}

package org.liaison.events.extraction.english.commitment;

import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.EnglishWords;
import org.liaison.events.extraction.english.word.Grammar;
import org.liaison.events.extraction.text.Sentence;

/** Tells where that ends which is promised. */
final class PromiseEnd {

  private static final int LONGEST = 90;

  private final EnglishWords words;

  PromiseEnd(EnglishWords words) {
    this.words = words;
  }

  /** ", and will …" begins a promise of its own. */
  private boolean isAgain(Sentence sentence, int i) {
    int at = sentence.key(i).equals(",") ? i + 1 : i;
    if (!sentence.key(at).equals("and")) {
      return false;
    }
    String next = sentence.key(at + 1);
    return next.equals("will")
        || next.equals("would")
        || next.equals("that")
        || words.verbIn("commitment-verbs", next).filter(v -> v.form().isPast()).isPresent();
  }

  /** ", and the Chinese side agreed": somebody else does something. */
  private static boolean isOtherSide(Reading reading, int i) {
    Clause clause = reading.clauses().of(i);
    String key = reading.sentence().key(i);
    boolean joint = key.equals("and") || key.equals("but") || key.equals("while");
    int at = Grammar.isDeterminer(reading.sentence().key(i + 1)) ? i + 2 : i + 1;
    return joint
        && clause.from() == i
        && clause.kind() == ClauseKind.COORDINATE
        && reading.mentionAt(at).filter(m -> m.from() <= at && !m.locative()).isPresent();
  }

  /** What is promised ends with its sentence, before who says it, and before what it hangs on. */
  int of(Reading reading, int from) {
    Sentence sentence = reading.sentence();
    int i = from;
    while (i < Math.min(sentence.size(), from + LONGEST)) {
      Clause clause = reading.clauses().of(i);
      boolean other =
          i > from
              && clause.from() == i
              && !sentence.key(i).equals("until")
              && (clause.kind() == ClauseKind.ATTRIBUTION
                  || clause.kind() == ClauseKind.MAIN
                  || clause.kind() == ClauseKind.SUBORDINATE
                  || clause.kind() == ClauseKind.PARTICIPIAL);
      boolean again = i > from && (isAgain(sentence, i) || isOtherSide(reading, i));
      boolean joins =
          sentence.key(i).equals(";")
              && (sentence.key(i + 1).equals("to") || sentence.key(i + 2).equals("to"));
      if (again
          || (other && !joins)
          || (!joins
              && Grammar.isBreak(sentence.at(i))
              && !sentence.key(i).equals("(")
              && !sentence.key(i).equals(")"))) {
        break;
      }
      i++;
    }
    while (i > from && (sentence.key(i - 1).equals(",") || sentence.key(i - 1).equals("and"))) {
      i--;
    }
    return i;
  }
}

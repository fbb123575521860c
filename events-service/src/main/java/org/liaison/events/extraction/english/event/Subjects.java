package org.liaison.events.extraction.english.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.english.clause.Clause;
import org.liaison.events.extraction.english.clause.ClauseKind;
import org.liaison.events.extraction.english.mention.Mention;
import org.liaison.events.extraction.english.mention.MentionKind;
import org.liaison.events.extraction.english.reading.Reading;
import org.liaison.events.extraction.english.word.Grammar;

/** Finds the subject of a verb, in its clause or in the one that it hangs on. */
public final class Subjects {

  private static final Set<ClauseKind> SUBJECTLESS =
      Set.of(ClauseKind.COORDINATE, ClauseKind.PARTICIPIAL, ClauseKind.COMPLEMENT);
  private static final Set<String> PASTS =
      Set.of("held", "met", "said", "sent", "took", "led", "made");

  /** Who stands before a verb with its auxiliaries; nobody if the sentence does not tell. */
  public List<Mention> of(Reading reading, int verbFrom, Clause clause) {
    List<Mention> own = between(reading, clause, 0, verbFrom);
    Clause current = clause;
    while (own.isEmpty() && inheritsSubject(current)) {
      current = reading.clauses().parentOf(current);
      own = subjectOf(reading, current);
    }
    return own;
  }

  private static boolean inheritsSubject(Clause clause) {
    return SUBJECTLESS.contains(clause.kind()) && clause.parent() != clause.number();
  }

  /** The mentions before the first verb of a clause. */
  private List<Mention> subjectOf(Reading reading, Clause clause) {
    int verb = clause.from();
    while (verb < clause.to()
        && !(reading.clauses().of(verb).number() == clause.number()
            && (Grammar.isAuxiliary(reading.sentence().key(verb)) || isPast(reading, verb)))) {
      verb++;
    }
    return between(reading, clause, clause.from(), verb);
  }

  static boolean isPast(Reading reading, int position) {
    String key = reading.sentence().key(position);
    return reading.sentence().at(position).isLowerCase()
        && ((key.endsWith("ed") && key.length() > 4) || PASTS.contains(key));
  }

  /**
   * Acting mentions of a clause between two positions; adjectives and groups only if there are
   * none.
   */
  List<Mention> between(Reading reading, Clause clause, int from, int to) {
    List<Mention> acting = new ArrayList<>();
    List<Mention> weaker = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      boolean inside =
          mention.from() >= from
              && mention.from() < to
              && reading.clauses().of(mention.from()).number() == clause.number();
      if (inside && mention.isActing() && !isPossessor(reading, mention)) {
        acting.add(mention);
      } else if (inside && !mention.locative() && !mention.states().isEmpty()) {
        weaker.add(mention);
      }
    }
    return acting.isEmpty() ? weaker : acting;
  }

  /** "China's" in "China's commitment" does not act. */
  private static boolean isPossessor(Reading reading, Mention mention) {
    return reading.sentence().key(mention.to()).equals("'s") && mention.is(MentionKind.STATE);
  }
}

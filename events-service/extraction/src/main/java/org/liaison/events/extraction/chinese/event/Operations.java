package org.liaison.events.extraction.chinese.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.chinese.text.ChineseText;
import org.liaison.events.extraction.merge.EventMention;
import org.liaison.events.vocabulary.EventType;

/**
 * Joins what a sentence tells of one thing: an operation with its arrests and seizures is one
 * event, several substances on one list are one control.
 */
final class Operations {

  private static final Set<String> STEPS =
      Set.of("seizure", "arrest", "operation", "dismantled", "case-solved");
  private static final Set<EventType> ONCE =
      Set.of(
          EventType.CONTROL,
          EventType.LEGISLATION,
          EventType.AGREEMENT,
          EventType.EXCHANGE,
          EventType.MEETING,
          EventType.VISIT,
          EventType.REPORT,
          EventType.THREAT,
          EventType.SANCTION);

  private Operations() {}

  static List<Told> join(ChineseText text, List<Told> told) {
    List<Told> joined = new ArrayList<>();
    for (Told next : told) {
      int same = -1;
      for (int i = joined.size() - 1; i >= 0 && same < 0; i--) {
        same = isOne(joined.get(i).mention(), next.mention()) ? i : -1;
      }
      if (same < 0) {
        joined.add(next);
      } else {
        Told before = joined.get(same);
        Passage whole =
            text.passage(Math.min(before.from(), next.from()), Math.max(before.to(), next.to()));
        joined.set(same, before.with(next, whole));
      }
    }
    return joined;
  }

  /** Whether two deeds of enforcement can be one operation, or the same step of justice. */
  static boolean areSteps(String one, String two) {
    return one.equals(two) || (STEPS.contains(one) && STEPS.contains(two));
  }

  private static boolean isOne(EventMention one, EventMention two) {
    boolean sameDate =
        one.date().equals(two.date()) || one.date().isEmpty() || two.date().isEmpty();
    if (one.type() != two.type() || !sameDate || one.factuality() != two.factuality()) {
      return false;
    }
    boolean sameMode = one.mode().equals(two.mode());
    boolean steps = one.type() == EventType.ENFORCEMENT && areSteps(one.mode(), two.mode());
    boolean otherSide =
        one.type() == EventType.SANCTION
            && !one.participants().isEmpty()
            && !two.participants().isEmpty()
            && !one.participants().get(0).equals(two.participants().get(0));
    if (otherSide) {
      return false;
    }
    boolean parts = agree(one.mechanism(), two.mechanism()) && agree(one.place(), two.place());
    return steps || (ONCE.contains(one.type()) && sameMode && parts && !listed(one, two));
  }

  private static boolean agree(String one, String two) {
    return one.isEmpty() || two.isEmpty() || one.equals(two);
  }

  /** Two agreements or lists with dates of their own stay two. */
  private static boolean listed(EventMention one, EventMention two) {
    return one.type() == EventType.AGREEMENT && !one.head().equals(two.head());
  }
}

package org.liaison.events.extraction.opinion;

import java.util.List;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.EventFinding.Participation;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;

/** Tells whether two findings of one text are the same. In doubt they are: the rules stand. */
final class Sameness {

  private Sameness() {}

  static boolean same(EventFinding one, EventFinding other) {
    return one.type() == other.type()
        && ((overlap(one.evidence(), other.evidence()) && datesAgree(one, other))
            || (onOneDay(one, other) && shareActor(one, other)));
  }

  /** Whether both tell a thing of one type at one place of the text. */
  static boolean tellAlike(EventFinding one, EventFinding other) {
    return one.type() == other.type() && overlap(one.evidence(), other.evidence());
  }

  static boolean same(ClaimFinding one, ClaimFinding other) {
    return overlap(one.evidence(), other.evidence()) && holds(one.content(), other.content());
  }

  static boolean same(CommitmentFinding one, CommitmentFinding other) {
    return overlap(one.evidence(), other.evidence()) && holds(one.action(), other.action());
  }

  private static boolean holds(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private static boolean overlap(List<Passage> one, List<Passage> other) {
    return one.stream()
        .anyMatch(
            first ->
                other.stream()
                    .anyMatch(
                        second -> first.start() < second.end() && second.start() < first.end()));
  }

  private static boolean datesAgree(EventFinding one, EventFinding other) {
    return one.date().isEmpty()
        || other.date().isEmpty()
        || one.date().get().edtf().overlaps(other.date().get().edtf());
  }

  private static boolean onOneDay(EventFinding one, EventFinding other) {
    return one.date().isPresent()
        && other.date().isPresent()
        && isDay(one.date().get().edtf())
        && one.date().get().edtf().equals(other.date().get().edtf());
  }

  private static boolean isDay(Edtf date) {
    return date.earliest().isPresent() && date.earliest().equals(date.latest());
  }

  private static boolean shareActor(EventFinding one, EventFinding other) {
    return one.participants().stream()
        .map(Participation::actor)
        .map(Name::label)
        .anyMatch(
            name ->
                other.participants().stream()
                    .map(Participation::actor)
                    .map(Name::label)
                    .anyMatch(name::equals));
  }
}

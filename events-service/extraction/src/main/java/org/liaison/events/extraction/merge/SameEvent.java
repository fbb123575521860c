package org.liaison.events.extraction.merge;

import java.util.Collections;
import java.util.Set;
import java.util.function.BiPredicate;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.vocabulary.DateBasis;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** Tells whether two mentions in one text are of the same event. */
final class SameEvent implements BiPredicate<EventMention, EventMention> {

  private static final Set<EventType> BY_THING =
      Set.of(
          EventType.AGREEMENT,
          EventType.MECHANISM,
          EventType.SANCTION,
          EventType.CONTROL,
          EventType.LEGISLATION,
          EventType.REPORT);

  private static final Set<String> STEPS =
      Set.of("seizure", "arrest", "operation", "dismantled", "case-solved");
  private static final int NEAR = 2;

  @Override
  public boolean test(EventMention one, EventMention other) {
    return one.type() == other.type()
        && (one.mode().equals(other.mode()) || areSteps(one, other))
        && compatibleFactuality(one, other)
        && compatible(one.level(), other.level())
        && compatible(one.mechanism(), other.mechanism())
        && compatiblePlaces(one, other)
        && compatibleDates(one, other)
        && sharesParties(one, other)
        && linked(one, other);
  }

  /** "raided, arrested 3 and seized 4 kg" is one operation. */
  private static boolean areSteps(EventMention one, EventMention other) {
    return STEPS.contains(one.mode()) && STEPS.contains(other.mode());
  }

  /** "Nine were sentenced … Two others were jailed for life." */
  private static boolean isCase(EventMention one, EventMention other) {
    return one.mode().equals(other.mode())
        && !STEPS.contains(one.mode())
        && one.sentence() != other.sentence();
  }

  private static boolean compatibleFactuality(EventMention one, EventMention other) {
    boolean denied =
        one.factuality() == Factuality.NEGATED || one.factuality() == Factuality.HYPOTHETICAL;
    boolean otherDenied =
        other.factuality() == Factuality.NEGATED || other.factuality() == Factuality.HYPOTHETICAL;
    boolean planned = one.factuality() == Factuality.PLANNED;
    boolean otherPlanned = other.factuality() == Factuality.PLANNED;
    return (denied || otherDenied)
        ? one.factuality() == other.factuality()
        : planned == otherPlanned || (one.date().isPresent() && other.date().isPresent());
  }

  private static boolean compatible(String one, String other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean compatiblePlaces(EventMention one, EventMention other) {
    return compatible(one.place(), other.place())
        || one.place().contains(other.place())
        || other.place().contains(one.place());
  }

  private static boolean compatibleDates(EventMention one, EventMention other) {
    return one.date().isEmpty()
        || other.date().isEmpty()
        || one.date().get().edtf().overlaps(other.date().get().edtf());
  }

  private static boolean sharesParties(EventMention one, EventMention other) {
    return one.states().isEmpty()
        || other.states().isEmpty()
        || !Collections.disjoint(one.states(), other.states());
  }

  /** Something must say that it is the same one; that nothing speaks against it is not enough. */
  private static boolean linked(EventMention one, EventMention other) {
    boolean sameMechanism = !one.mechanism().isEmpty() && one.mechanism().equals(other.mechanism());
    boolean sameHead = !one.head().isEmpty() && one.head().equals(other.head());
    boolean sameDay = one.date().isPresent() && one.date().equals(other.date());
    if (one.type() == EventType.ENFORCEMENT && (areSteps(one, other) || isCase(one, other))) {
      boolean undated =
          other.date().filter(SameEvent::isTold).isEmpty()
              || (one.sentence() == other.sentence()
                  && one.date().filter(SameEvent::isTold).isEmpty());
      boolean near = other.sentence() - one.sentence() <= NEAR;
      return (near && (undated || sameDay)) || (sameDay && sameParties(one, other));
    }
    if (one.sentence() == other.sentence()) {
      boolean sameRule = one.rule().equals(other.rule()) && one.head().equals(other.head());
      return sameMechanism
          || (sameHead && sameDay)
          || (one.type() == EventType.SANCTION && sameDay)
          || (one.type() == EventType.MEETING && sameParties(one, other) && !bothTold(one, other))
          || (sameRule && one.place().equals(other.place()) && one.date().equals(other.date()));
    }
    if (one.type() == EventType.SANCTION && isFurtherTarget(one, other)) {
      return true;
    }
    if (BY_THING.contains(one.type())) {
      return sameMechanism || (sameHead && (other.definite() || sameDay));
    }
    return switch (one.type()) {
      case MEETING, VISIT ->
          other.definite()
              || sameDay
              || isSamePerson(one, other)
              || (sameLevel(one, other) && sameParties(one, other));
      case STATEMENT -> sameDay && one.participants().equals(other.participants());
      default -> sameHead && sameDay && sameParties(one, other);
    };
  }

  /** "The Treasury sanctioned a network today. … OFAC is also designating his wife." */
  private static boolean isFurtherTarget(EventMention one, EventMention other) {
    return one.head().isEmpty()
        && other.head().isEmpty()
        && other.date().filter(SameEvent::isTold).isEmpty()
        && one.participants().stream()
            .filter(p -> !p.actor().id().isEmpty() && !one.states().contains(p.actor().id()))
            .anyMatch(p -> other.participants().contains(p));
  }

  /** "Patel met officials in Beijing last week. … He held talks with Wang on Saturday." */
  private static boolean isSamePerson(EventMention one, EventMention other) {
    return bothTold(one, other)
        && one.participants().stream()
            .filter(p -> !one.states().contains(p.actor().id()))
            .anyMatch(p -> other.participants().contains(p));
  }

  private static boolean bothTold(EventMention one, EventMention other) {
    return one.date().filter(SameEvent::isTold).isPresent()
        && other.date().filter(SameEvent::isTold).isPresent();
  }

  private static boolean isTold(FoundDate date) {
    return date.basis() != DateBasis.INFERRED;
  }

  private static boolean sameLevel(EventMention one, EventMention other) {
    return !one.level().isEmpty() && one.level().equals(other.level());
  }

  private static boolean sameParties(EventMention one, EventMention other) {
    return one.states().equals(other.states());
  }
}

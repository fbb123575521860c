package org.liaison.events.record.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.liaison.events.vocabulary.Factuality;

/**
 * The order in which reports of one event are merged, which is that of what they say and not of
 * when they came: first the one that says it has happened, then the one with the narrowest date,
 * then the one that names most.
 */
public final class ToldOrder {

  private static final Comparator<ToldEvent> FULLEST_FIRST =
      Comparator.comparing((ToldEvent told) -> told.factuality() != Factuality.HAPPENED)
          .thenComparing(told -> told.date().map(EventDate::width).orElse(Long.MAX_VALUE))
          .thenComparing(ToldOrder::named, Comparator.reverseOrder())
          .thenComparing(ToldEvent::title)
          .thenComparing(ToldEvent::toString);

  private ToldOrder() {}

  /** What all of them tell together; empty if there is none. */
  public static Optional<ToldEvent> merge(Collection<ToldEvent> told) {
    return told.stream().sorted(FULLEST_FIRST).reduce(EventMerge::merge);
  }

  private static int named(ToldEvent told) {
    return told.participants().size()
        + (told.place().isEmpty() ? 0 : 1)
        + (told.mechanism().isEmpty() ? 0 : 1)
        + (told.level().isEmpty() ? 0 : 1);
  }
}

package org.liaison.events.review.domain;

import java.util.List;
import org.liaison.events.identity.domain.Resemblance;
import org.liaison.events.record.domain.Event;

/** An event that waits for a person, and why. */
public record ReviewItem(ReviewReason reason, Event event, List<Duplicate> duplicates) {

  public ReviewItem {
    duplicates = List.copyOf(duplicates);
  }

  /** Another event that may be the same, and what speaks for it and against it. */
  public record Duplicate(Event event, Resemblance resemblance) {}
}

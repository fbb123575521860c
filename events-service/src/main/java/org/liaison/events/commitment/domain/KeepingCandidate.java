package org.liaison.events.commitment.domain;

import java.util.List;
import org.liaison.events.record.domain.Event;

/**
 * An event that may show that a commitment is kept.
 *
 * @param reasons in words
 * @param weight how much speaks for it
 */
public record KeepingCandidate(Event event, List<String> reasons, int weight) {

  public KeepingCandidate {
    reasons = List.copyOf(reasons);
  }
}

package org.liaison.events.query.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.vocabulary.EventType;

/**
 * Which events are wanted; what is empty does not restrict.
 *
 * @param from events that end before this day are out
 * @param to events that begin after this day are out
 * @param areas any of them
 * @param actors ids, any of them
 * @param document one that tells the event
 * @param statuses never empty
 * @param words that stand in the title or in a passage, in websearch form
 */
public record EventFilter(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<EventType> types,
    Set<String> areas,
    Set<String> actors,
    Optional<String> mechanism,
    Optional<UUID> document,
    Set<ReviewStatus> statuses,
    Optional<String> words) {

  public EventFilter {
    types = sorted(types);
    areas = sorted(areas);
    actors = sorted(actors);
    statuses = sorted(statuses);
  }

  /** Sorted, so that equal filters also look equal, in every replica. */
  private static <T extends Comparable<T>> Set<T> sorted(Set<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}

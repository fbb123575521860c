package org.liaison.events.query.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which commitments are wanted; what is empty does not restrict.
 *
 * @param promisor actor id
 * @param overdueOn only those whose term has passed on this day while they are open or under way
 * @param promisors ids of actors, any of them
 * @param made when it may have been made
 * @param due when its term may lie
 * @param words that stand in the action, in websearch form
 */
public record CommitmentFilter(
    Optional<UUID> document,
    Optional<String> promisor,
    Optional<String> area,
    Optional<String> status,
    Optional<String> words,
    Optional<LocalDate> overdueOn,
    List<String> promisors,
    DaySpan made,
    DaySpan due) {

  public CommitmentFilter {
    promisors = promisors.stream().sorted().toList();
  }
}

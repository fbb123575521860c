package org.liaison.events.query.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * Which commitments are wanted; what is empty does not restrict.
 *
 * @param promisor actor id
 * @param words that stand in the action, in websearch form
 */
public record CommitmentFilter(
    Optional<UUID> document,
    Optional<String> promisor,
    Optional<String> area,
    Optional<String> status,
    Optional<String> words) {}

package org.liaison.events.subscription.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A notification on its way.
 *
 * @param id the same for every try
 * @param event that it tells of
 * @param changedAt when what it tells happened
 * @param dueAt when it is tried next, as long as it is pending
 * @param triedAt when it was tried first
 * @param status of the last answer
 * @param error why the last try failed, or empty
 * @param endedAt when it was delivered or given up
 */
public record Delivery(
    UUID id,
    UUID subscription,
    UUID event,
    NotificationKind kind,
    DeliveryState state,
    Instant changedAt,
    Instant dueAt,
    Optional<Instant> triedAt,
    int attempts,
    Optional<Integer> status,
    String error,
    Optional<Instant> endedAt) {}

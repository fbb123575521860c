package org.liaison.events.record.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What persons did with an event.
 *
 * @param revision grows with every change of the event
 * @param decided fields that a person has set
 * @param told what the documents tell, if the event stands otherwise
 * @param mergedInto the event that it was found to be
 * @param pending a decision that waits for a second person
 * @param held whether a step of a person stands on it: then no reading removes it
 */
public record EventReview(
    long revision,
    Set<EventField> decided,
    Optional<ToldEvent> told,
    Optional<UUID> mergedInto,
    Optional<PendingDecision> pending,
    boolean held) {}

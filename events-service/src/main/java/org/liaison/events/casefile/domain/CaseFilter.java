package org.liaison.events.casefile.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which cases are wanted; what is empty does not restrict.
 *
 * @param agency actor id
 * @param words in reference, title or summary, in websearch form or as they stand there
 * @param overdueOn only those with a request that is overdue on this day
 */
public record CaseFilter(
    Optional<CaseStatus> status,
    Optional<String> agency,
    Optional<UUID> event,
    Optional<UUID> document,
    Optional<String> words,
    Optional<LocalDate> overdueOn) {}

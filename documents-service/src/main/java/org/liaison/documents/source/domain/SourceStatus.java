package org.liaison.documents.source.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How the last look at a source went, and when the next one is.
 *
 * @param httpStatus of the last answer; 0 for none
 * @param counts of the last look that was answered with a feed
 */
public record SourceStatus(
    PollOutcome outcome,
    Optional<Instant> polledAt,
    Optional<Instant> succeededAt,
    Instant nextPollAt,
    int httpStatus,
    Trouble trouble,
    int failuresInRow,
    ItemCounts counts,
    Validators validators) {

  static SourceStatus initial(Instant nextPollAt) {
    return new SourceStatus(
        PollOutcome.NEVER,
        Optional.empty(),
        Optional.empty(),
        nextPollAt,
        0,
        Trouble.NONE,
        0,
        ItemCounts.NONE,
        Validators.NONE);
  }

  SourceStatus dueAt(Instant time) {
    return new SourceStatus(
        outcome,
        polledAt,
        succeededAt,
        time,
        httpStatus,
        trouble,
        failuresInRow,
        counts,
        validators);
  }

  SourceStatus read(Instant now, int status, ItemCounts found, Validators told, Instant next) {
    return new SourceStatus(
        PollOutcome.OK,
        Optional.of(now),
        Optional.of(now),
        next,
        status,
        Trouble.NONE,
        0,
        found,
        told);
  }

  SourceStatus notModified(Instant now, int status, Instant next) {
    return new SourceStatus(
        PollOutcome.NOT_MODIFIED,
        Optional.of(now),
        Optional.of(now),
        next,
        status,
        Trouble.NONE,
        0,
        counts,
        validators);
  }

  SourceStatus failed(Instant now, int status, Trouble why, Instant next) {
    return new SourceStatus(
        PollOutcome.FAILED,
        Optional.of(now),
        succeededAt,
        next,
        status,
        why,
        failuresInRow + 1,
        counts,
        validators);
  }
}

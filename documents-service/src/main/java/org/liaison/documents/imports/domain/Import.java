package org.liaison.documents.imports.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Documents that come by many lines, and how far they are.
 *
 * @param nextLine the line to go on with; the first is 1
 * @param bytes those of the lines that are there
 */
public record Import(
    UUID id,
    ImportState state,
    long nextLine,
    ImportCounts counts,
    long bytes,
    Instant startedAt,
    Instant updatedAt,
    Optional<Instant> endedAt) {

  public Import {
    if (nextLine < 1) {
      throw new IllegalArgumentException("lines are counted from 1");
    }
  }

  static Import begun(UUID id, Instant now) {
    return new Import(id, ImportState.RUNNING, 1, ImportCounts.NONE, 0, now, now, Optional.empty());
  }

  Import advanced(long next, ImportCounts reached, long further, Instant now) {
    return new Import(id, state, next, reached, bytes + further, startedAt, now, endedAt);
  }

  Import ended(ImportState end, Instant now) {
    return new Import(id, end, nextLine, counts, bytes, startedAt, now, Optional.of(now));
  }

  /** The same import, told to be interrupted if its last line is older than some moment. */
  Import seenAfter(Instant silentSince) {
    return state == ImportState.RUNNING && updatedAt.isBefore(silentSince)
        ? new Import(
            id, ImportState.INTERRUPTED, nextLine, counts, bytes, startedAt, updatedAt, endedAt)
        : this;
  }
}

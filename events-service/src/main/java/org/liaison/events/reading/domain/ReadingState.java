package org.liaison.events.reading.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;

/**
 * How far the reading of a version is.
 *
 * @param shown the last reading that is done; if there is none, the newest that was asked for
 * @param again the version waits to be read once more, or that failed; what is shown stays until
 *     then
 */
public record ReadingState(ExtractionJob shown, Optional<ExtractionJob> again) {

  private static final Comparator<ExtractionJob> BY_END = Comparator.comparing(ReadingState::ended);

  private static final Comparator<ExtractionJob> BY_REQUEST =
      Comparator.comparing(ExtractionJob::requestedAt);

  /** The state that the jobs of one version tell; empty if there are none. */
  public static Optional<ReadingState> of(List<ExtractionJob> jobs) {
    Optional<ExtractionJob> done =
        jobs.stream().filter(job -> job.status() == JobStatus.DONE).max(BY_END);
    if (done.isEmpty()) {
      return jobs.stream()
          .max(BY_REQUEST)
          .map(newest -> new ReadingState(newest, Optional.empty()));
    }
    Optional<ExtractionJob> again =
        jobs.stream().filter(job -> isAfter(job, done.get())).max(BY_REQUEST);
    return Optional.of(new ReadingState(done.get(), again));
  }

  /** Whether the findings of what is shown were kept: the release before kept none. */
  public boolean hasFindings() {
    return shown.status() == JobStatus.DONE
        && shown.reason().isEmpty()
        && shown.readBy().isPresent();
  }

  private static boolean isAfter(ExtractionJob job, ExtractionJob done) {
    return switch (job.status()) {
      case PENDING, RUNNING -> true;
      case FAILED -> ended(job).compareTo(ended(done)) > 0;
      case DONE -> false;
    };
  }

  private static Instant ended(ExtractionJob job) {
    return job.finishedAt().orElse(job.requestedAt());
  }
}

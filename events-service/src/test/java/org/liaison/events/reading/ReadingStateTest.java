package org.liaison.events.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.intake.domain.ExtractionCounts;
import org.liaison.events.intake.domain.ExtractionJob;
import org.liaison.events.intake.domain.JobStatus;
import org.liaison.events.reading.domain.ReadingState;

class ReadingStateTest {

  private static final DocumentVersion VERSION = new DocumentVersion(UUID.randomUUID(), 1);

  @Test
  void lastReadingThatIsDoneIsShownWhileAnotherWaits() {
    ExtractionJob first = job("a", JobStatus.DONE, 1);
    ExtractionJob last = job("b", JobStatus.DONE, 2);
    ExtractionJob waiting = job("c", JobStatus.PENDING, 3);

    assertThat(ReadingState.of(List.of(waiting, last, first)))
        .contains(new ReadingState(last, Optional.of(waiting)));
  }

  @Test
  void failureThatALaterReadingMadeGoodIsNotShown() {
    ExtractionJob failed = job("a", JobStatus.FAILED, 1);
    ExtractionJob done = job("b", JobStatus.DONE, 2);

    assertThat(ReadingState.of(List.of(failed, done)))
        .contains(new ReadingState(done, Optional.empty()));
  }

  @Test
  void newestIsShownWhileNoneIsDone() {
    ExtractionJob failed = job("a", JobStatus.FAILED, 1);
    ExtractionJob waiting = job("b", JobStatus.PENDING, 2);

    assertThat(ReadingState.of(List.of(failed, waiting)))
        .contains(new ReadingState(waiting, Optional.empty()));
    assertThat(ReadingState.of(List.of())).isEmpty();
  }

  private static ExtractionJob job(String engine, JobStatus status, long second) {
    Instant at = Instant.ofEpochSecond(second);
    boolean open = status == JobStatus.PENDING;
    return new ExtractionJob(
        UUID.randomUUID(),
        VERSION,
        engine,
        second > 1,
        status,
        1,
        open ? Optional.of(at) : Optional.empty(),
        at,
        open ? Optional.empty() : Optional.of(at),
        open ? Optional.empty() : Optional.of(engine),
        "",
        ExtractionCounts.NONE);
  }
}

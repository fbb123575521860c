package org.liaison.events.opinion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.opinion.NoOpinionException;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.extraction.opinion.Proposals;
import org.liaison.events.extraction.opinion.SecondOpinion;

/**
 * Leaves a model alone for a while after some failures in a row, so that an endpoint that hangs
 * does not hold up every text by its timeout.
 */
public final class PatientOpinion implements SecondOpinion {

  static final int MOST_FAILURES = 3;

  private final SecondOpinion opinion;
  private final Duration pause;
  private final Clock clock;
  private int failures;
  private Instant pausedUntil = Instant.MIN;

  public PatientOpinion(SecondOpinion opinion, Duration pause, Clock clock) {
    this.opinion = opinion;
    this.pause = pause;
    this.clock = clock;
  }

  @Override
  public String model() {
    return opinion.model();
  }

  @Override
  public String version() {
    return opinion.version();
  }

  @Override
  public Proposals propose(SourceText source) {
    checkPause();
    try {
      Proposals proposals = opinion.propose(source);
      succeeded();
      return proposals;
    } catch (NoOpinionException none) {
      failed(none.reason());
      throw none;
    }
  }

  private synchronized void checkPause() {
    if (clock.instant().isBefore(pausedUntil)) {
      throw new NoOpinionException(Reason.PAUSED, "not asked until " + pausedUntil);
    }
  }

  private synchronized void succeeded() {
    failures = 0;
  }

  private synchronized void failed(Reason reason) {
    boolean away =
        reason == Reason.UNREACHABLE || reason == Reason.REFUSED || reason == Reason.TIMEOUT;
    failures = away ? failures + 1 : 0;
    if (failures >= MOST_FAILURES) {
      pausedUntil = clock.instant().plus(pause);
    }
  }
}

package org.liaison.events.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.opinion.NoOpinionException;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.extraction.opinion.Proposals;
import org.liaison.events.extraction.opinion.SecondOpinion;

class PatientOpinionTest {

  private static final SourceText SOURCE =
      new SourceText("", List.of(), "en", false, "", List.of(), LocalDate.of(2024, 8, 2));

  private final HandClock clock = new HandClock();
  private final Moody model = new Moody();
  private final PatientOpinion opinion = new PatientOpinion(model, Duration.ofMinutes(1), clock);

  @Test
  void afterSomeFailuresInARowItIsLeftAloneForAWhile() {
    model.mood = Reason.TIMEOUT;
    for (int i = 0; i < PatientOpinion.MOST_FAILURES; i++) {
      assertThat(failure()).isEqualTo(Reason.TIMEOUT);
    }
    assertThat(failure()).isEqualTo(Reason.PAUSED);
    assertThat(model.asked).isEqualTo(PatientOpinion.MOST_FAILURES);
    clock.now = clock.now.plusSeconds(60);
    assertThat(failure()).isEqualTo(Reason.TIMEOUT);
    assertThat(failure()).as("still away: left alone at once").isEqualTo(Reason.PAUSED);
  }

  @Test
  void oneGoodAnswerEndsTheRow() {
    for (int i = 0; i < 3; i++) {
      model.mood = Reason.REFUSED;
      assertThat(failure()).isEqualTo(Reason.REFUSED);
      assertThat(failure()).isEqualTo(Reason.REFUSED);
      model.mood = null;
      assertThat(opinion.propose(SOURCE).events()).isEmpty();
    }
  }

  @Test
  void badAnswersAreNoReasonToPause() {
    model.mood = Reason.UNREADABLE;
    for (int i = 0; i < 10; i++) {
      assertThat(failure()).isEqualTo(Reason.UNREADABLE);
    }
  }

  private Reason failure() {
    return catchThrowableOfType(NoOpinionException.class, () -> opinion.propose(SOURCE)).reason();
  }

  /** Answers nothing, or fails. */
  private static final class Moody implements SecondOpinion {
    private Reason mood;
    private int asked;

    @Override
    public String model() {
      return "moody";
    }

    @Override
    public String version() {
      return "moody/1";
    }

    @Override
    public Proposals propose(SourceText source) {
      asked++;
      if (mood != null) {
        throw new NoOpinionException(mood, "told to fail");
      }
      return new Proposals(List.of(), List.of(), List.of());
    }
  }

  /** Set by hand. */
  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2024-08-02T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}

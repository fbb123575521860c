package org.liaison.documents.source.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PollScheduleTest {

  private static final Instant NOW = Instant.parse("2025-03-04T08:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final PollSchedule schedule = new PollSchedule(() -> 0.5);

  @Test
  void intervalsAreSpreadByATenth() {
    assertThat(new PollSchedule(() -> 0).next(NOW, HOUR)).isEqualTo(NOW.plusSeconds(54 * 60));
    assertThat(new PollSchedule(() -> 1).next(NOW, HOUR)).isEqualTo(NOW.plusSeconds(66 * 60));
  }

  @Test
  void eachFailureDoublesThePauseUpToADay() {
    assertThat(afterFailure(1)).isEqualTo(Duration.ofHours(2));
    assertThat(afterFailure(2)).isEqualTo(Duration.ofHours(4));
    assertThat(afterFailure(5)).isEqualTo(Duration.ofDays(1));
    assertThat(afterFailure(1_000)).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void whatAServerAsksForIsHonouredUpToADay() {
    assertThat(asked(Duration.ofHours(5))).isEqualTo(Duration.ofHours(5));
    assertThat(asked(Duration.ofMinutes(5))).isEqualTo(Duration.ofHours(2));
    assertThat(asked(Duration.ofDays(400))).isEqualTo(Duration.ofDays(1));
  }

  private Duration afterFailure(int failures) {
    return Duration.between(NOW, schedule.afterFailure(NOW, HOUR, failures, Optional.empty()));
  }

  private Duration asked(Duration wait) {
    return Duration.between(NOW, schedule.afterFailure(NOW, HOUR, 1, Optional.of(wait)));
  }
}

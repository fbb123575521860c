package org.liaison.events.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.domain.Backoff;

class BackoffTest {

  @Test
  void pausesDoubleUpToTheLongest() {
    Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

    assertThat(backoff.after(1)).hasSeconds(1);
    assertThat(backoff.after(3)).hasSeconds(4);
    assertThat(backoff.after(4)).hasSeconds(5);
    assertThat(backoff.after(1_000)).hasSeconds(5);
  }
}

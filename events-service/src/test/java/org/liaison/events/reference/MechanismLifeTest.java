package org.liaison.events.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liaison.events.reference.domain.MechanismLife;
import org.liaison.events.reference.domain.MechanismStep;
import org.liaison.events.vocabulary.EventType;

class MechanismLifeTest {

  @Test
  void lifeIsReadOffTheEventsInDateOrder() {
    UUID resumed = UUID.randomUUID();

    MechanismLife life =
        MechanismLife.of(
            List.of(
                step(UUID.randomUUID(), EventType.MECHANISM, "established", "2017"),
                step(UUID.randomUUID(), EventType.MECHANISM, "suspended", "2022-08-05"),
                step(resumed, EventType.MECHANISM, "resumed", "2023-11"),
                step(UUID.randomUUID(), EventType.MEETING, "", "2024-07-31"),
                step(UUID.randomUUID(), EventType.MEETING, "", "")));

    assertThat(life.status()).isEqualTo("resumed");
    assertThat(life.statusEvent()).contains(resumed);
    assertThat(life.established()).isEqualTo("2017");
    assertThat(life.lastMet()).isEqualTo("2024-07-31");
    assertThat(life.events()).isEqualTo(5);
  }

  @Test
  void unknownLifeIsLeftOpen() {
    MechanismLife life = MechanismLife.of(List.of());

    assertThat(life.status()).isEmpty();
    assertThat(life.statusEvent()).isEmpty();
  }

  private static MechanismStep step(UUID id, EventType type, String mode, String edtf) {
    return new MechanismStep(id, type, mode, edtf);
  }
}

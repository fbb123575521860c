package org.liaison.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class ServerSentEventsTest {

  private final ServerSentEvents format = new ServerSentEvents(new ObjectMapper());

  @Test
  void aChangeHasItsCursorAsIdAndItsKindAsName() {
    String event =
        format.format(
            new Signal.Position("c-1", new ChangeResponse("claim-recorded", "s", "d", 2, null)));

    assertThat(event)
        .isEqualTo(
            """
            id: c-1
            event: claim-recorded
            data: {"kind":"claim-recorded","subjectId":"s","documentId":"d","version":2,"at":null}

            """);
  }

  @Test
  void aBarePositionIsAnIdAndNoEvent() {
    assertThat(format.format(new Signal.Position("c-0", null))).isEqualTo("id: c-0\n\n");
  }

  @Test
  void aHeartbeatIsAComment() {
    assertThat(format.format(new Signal.Heartbeat())).startsWith(":").endsWith("\n\n");
  }
}

package org.liaison.gateway.control;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** The delays of a state. */
@Schema(
    name = "ControlDelays",
    description = "How long after the conventions a state controlled what they control.")
public record DelaysResponse(
    @Schema(description = "The state.") ActorReference jurisdiction,
    @Schema(description = "Every substance that the conventions control, in order of that control.")
        List<DelayResponse> items) {

  public DelaysResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.EventResponse;

/** A mechanism with the events of its life. */
@Schema(
    name = "MechanismLife",
    description = "A mechanism with every event, and passage, that shows its life.")
public record MechanismLifeResponse(
    MechanismResponse mechanism,
    @Schema(description = "Established, suspended, resumed, ended: in date order.")
        List<EventResponse> turns,
    @Schema(description = "In date order; announced ones last.") List<EventResponse> sessions) {

  public MechanismLifeResponse {
    turns = List.copyOf(turns);
    sessions = List.copyOf(sessions);
  }
}

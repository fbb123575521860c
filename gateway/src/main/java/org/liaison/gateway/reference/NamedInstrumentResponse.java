package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.commitment.CommitmentResponse;
import org.liaison.gateway.event.EventResponse;

/** An instrument with what the record says of it. */
@Schema(name = "NamedInstrument", description = "An instrument with what the record says of it.")
public record NamedInstrumentResponse(
    InstrumentResponse instrument,
    @Schema(description = "Events whose passages name it, in date order; at most 50.")
        List<EventResponse> events,
    @Schema(description = "Commitments whose passages name it, in date order; at most 50.")
        List<CommitmentResponse> commitments) {

  public NamedInstrumentResponse {
    events = List.copyOf(events);
    commitments = List.copyOf(commitments);
  }
}

package org.liaison.gateway.extraction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the engine found. */
@Schema(name = "Findings", description = "What the engine found, each in the order of the text.")
public record FindingsResponse(
    @Schema(description = "Events, also those that were set aside.")
        List<EventFindingResponse> events,
    @Schema(description = "Claims.") List<ClaimFindingResponse> claims,
    @Schema(description = "Commitments.") List<CommitmentFindingResponse> commitments) {

  public FindingsResponse {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
  }
}

package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.EventResponse;

/** An event that may show a commitment kept. */
@Schema(name = "KeepingCandidate", description = "An event that may show a commitment kept.")
public record CandidateResponse(
    EventResponse event,
    @Schema(description = "Why it is proposed, in words.") List<String> reasons) {

  public CandidateResponse {
    reasons = List.copyOf(reasons);
  }
}

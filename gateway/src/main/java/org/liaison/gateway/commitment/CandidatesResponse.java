package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Events that may show a commitment kept. */
@Schema(name = "KeepingCandidates", description = "Events that may show a commitment kept.")
public record CandidatesResponse(
    @Schema(description = "The likeliest first; at most 10.") List<CandidateResponse> items) {

  public CandidatesResponse {
    items = List.copyOf(items);
  }
}

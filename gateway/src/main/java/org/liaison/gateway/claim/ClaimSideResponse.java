package org.liaison.gateway.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** What one side says. */
@Schema(name = "ClaimSide", description = "What one side says.")
public record ClaimSideResponse(
    @Schema(
            description = "The state for which they speak; null for everybody else.",
            nullable = true)
        ActorReference side,
    @Schema(description = "Denials first, then criticism, support, and what takes no stance.")
        List<ComparedClaimResponse> claims) {

  public ClaimSideResponse {
    claims = List.copyOf(claims);
  }
}

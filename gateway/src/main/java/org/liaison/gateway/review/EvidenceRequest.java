package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Passages that a person adds to an event, as OpenAPI shows it. */
@Schema(name = "EvidenceAddition", description = "Further passages that tell an event.")
record EvidenceRequest(
    @Schema(description = "The passages.", required = true) List<QuoteRequest> evidence,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  EvidenceRequest {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}

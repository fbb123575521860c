package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.review.QuoteRequest;

/** How far a commitment is kept, as OpenAPI shows it. */
@Schema(
    name = "CommitmentStatus",
    description =
        "How far a commitment is kept, and what shows it: an event, passages, or both. 'open' and"
            + " 'lapsed' need neither; 'lapsed' needs a reason.")
record StatusRequest(
    @Schema(
            description = "How far it is kept.",
            required = true,
            enumeration = {
              "open",
              "under-way",
              "kept",
              "partly-kept",
              "broken",
              "withdrawn",
              "lapsed"
            })
        String status,
    @Schema(description = "Id of the event that shows it.", nullable = true) String event,
    @Schema(description = "Passages that show it.") List<QuoteRequest> evidence,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  StatusRequest {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}

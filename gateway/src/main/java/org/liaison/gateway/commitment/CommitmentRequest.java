package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.review.QuoteRequest;

/** A commitment that a person adds, as OpenAPI shows it. */
@Schema(name = "CommitmentInput", description = "A commitment that no reading found.")
record CommitmentRequest(
    @Schema(description = "Who promised, by id or by a name.", required = true)
        List<ActorReference> promisors,
    @Schema(description = "To whom, by id or by a name.") List<ActorReference> beneficiaries,
    @Schema(description = "What was promised.", required = true) String action,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(description = "By when, in EDTF.", examples = "2025-12", nullable = true) String due,
    @Schema(description = "When it was made, in EDTF.", examples = "2025-03-03", nullable = true)
        String made,
    @Schema(description = "The passages that make it; at least one.", required = true)
        List<QuoteRequest> evidence,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  CommitmentRequest {
    promisors = promisors == null ? List.of() : List.copyOf(promisors);
    beneficiaries = beneficiaries == null ? List.of() : List.copyOf(beneficiaries);
    areas = areas == null ? List.of() : List.copyOf(areas);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}

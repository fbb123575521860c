package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EvidenceResponse;

/** What somebody promised to do. */
@Schema(name = "Commitment", description = "What somebody promised to do.")
public record CommitmentResponse(
    @Schema(description = "Id of the commitment (UUID version 7).") String id,
    @Schema(description = "Who promised.") List<ActorReference> promisors,
    @Schema(description = "To whom, where somebody is named.") List<ActorReference> beneficiaries,
    @Schema(description = "What was promised.") String action,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(description = "By when; null if no term is named.", nullable = true) DateResponse due,
    @Schema(description = "When it was made.", nullable = true) DateResponse made,
    @Schema(
            description = "How far it is kept; 'open' until somebody decides.",
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
    @Schema(description = "The passages that say so.") List<EvidenceResponse> evidence,
    @Schema(description = "Whether its term has passed while it is open or under way.")
        boolean overdue,
    @Schema(description = "Grows with every change; in quotation marks it is the ETag.")
        long revision) {

  public CommitmentResponse {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = List.copyOf(areas);
    evidence = List.copyOf(evidence);
  }
}

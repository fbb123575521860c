package org.liaison.gateway.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EvidenceResponse;

/** Who said what, as told by whom. */
@Schema(name = "Claim", description = "Who said what, as told by whom.")
public record ClaimResponse(
    @Schema(description = "Id of the claim (UUID version 7).") String id,
    @Schema(description = "Who said it.", nullable = true) ActorReference speaker,
    @Schema(description = "For whom the speaker spoke.", nullable = true) String affiliation,
    @Schema(description = "Who passes it on.", nullable = true) String reporter,
    @Schema(description = "Whether the words are the speaker's own.") boolean direct,
    @Schema(
            description = "How the speaker stands to it.",
            enumeration = {"supports", "criticises", "denies", "neutral"})
        String stance,
    @Schema(description = "What is said.") String content,
    @Schema(description = "When it was published.", nullable = true) DateResponse date,
    @Schema(description = "The passages that say so.") List<EvidenceResponse> evidence) {

  public ClaimResponse {
    evidence = List.copyOf(evidence);
  }
}

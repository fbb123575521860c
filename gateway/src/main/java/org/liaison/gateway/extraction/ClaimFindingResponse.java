package org.liaison.gateway.extraction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** Who says what in the text. */
@Schema(name = "ClaimFinding", description = "Who says what in this text.")
public record ClaimFindingResponse(
    @Schema(description = "Id of the claim of the record.", nullable = true) String claimId,
    @Schema(description = "Who says it.", nullable = true) ActorReference speaker,
    @Schema(description = "For whom the speaker speaks.", nullable = true) String affiliation,
    @Schema(description = "Who passes it on.", nullable = true) String reporter,
    @Schema(description = "Whether the words are the speaker's own.") boolean direct,
    @Schema(
            description = "How the speaker stands to it.",
            enumeration = {"supports", "criticises", "denies", "neutral"})
        String stance,
    @Schema(description = "What is said.") String content,
    @Schema(description = "The pattern that found it.") String rule,
    @Schema(description = "How sure the engine is, 0 to 1.") double confidence,
    @Schema(description = "The passages that say so.") List<FoundPassageResponse> passages) {

  public ClaimFindingResponse {
    passages = List.copyOf(passages);
  }
}

package org.liaison.gateway.commitment;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.EvidenceResponse;

/** What a person said of a commitment. */
@Schema(name = "CommitmentStep", description = "What a person said of a commitment, and by what.")
public record CommitmentStepResponse(
    @Schema(description = "Its id.") String id,
    @Schema(description = "Status before; null if the step added it.", nullable = true)
        String before,
    @Schema(description = "Status after; null if it is gone with the step.", nullable = true)
        String after,
    @Schema(description = "Who did it.") String by,
    @Schema(description = "Why.", nullable = true) String reason,
    @Schema(description = "When.") Instant at,
    @Schema(description = "Id of the event that shows it.", nullable = true) String event,
    @Schema(description = "The passages that show it.") List<EvidenceResponse> evidence,
    @Schema(description = "Id of the step that it took back.", nullable = true) String undoes,
    @Schema(description = "False once it was taken back.") boolean inForce) {

  public CommitmentStepResponse {
    evidence = List.copyOf(evidence);
  }
}

package org.liaison.gateway.review;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person did. */
@Schema(name = "Step", description = "What a person did, when and why.")
public record StepResponse(
    @Schema(description = "Its id.") String id,
    @Schema(
            description = "What was done.",
            enumeration = {
              "added",
              "corrected",
              "confirmed",
              "rejected",
              "evidence-added",
              "merged",
              "split",
              "undone",
              "told-apart"
            })
        String action,
    @Schema(description = "Who did it.") String by,
    @Schema(description = "Why.", nullable = true) String reason,
    @Schema(description = "When.") Instant at,
    @Schema(description = "Ids of the events that it touched.") List<String> events,
    @Schema(description = "What changed about them.") List<StepChangeResponse> changes,
    @Schema(description = "Passages that came, went or went over.")
        List<PassageMoveResponse> passages,
    @Schema(description = "Id of the step that it took back.", nullable = true) String undoes,
    @Schema(description = "False once it was taken back.") boolean inForce) {

  public StepResponse {
    events = List.copyOf(events);
    changes = List.copyOf(changes);
    passages = List.copyOf(passages);
  }
}

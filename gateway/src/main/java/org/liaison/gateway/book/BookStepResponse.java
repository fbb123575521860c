package org.liaison.gateway.book;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person did with a notice or a case. */
@Schema(name = "BookStep", description = "What a person did with a notice or a case.")
public record BookStepResponse(
    @Schema(description = "Its id.") String id,
    @Schema(
            description = "What was done.",
            enumeration = {
              "added",
              "changed",
              "acknowledged",
              "answered",
              "requested",
              "closed",
              "reopened"
            })
        String action,
    @Schema(description = "Who did it.") String by,
    @Schema(description = "Why.", nullable = true) String reason,
    @Schema(description = "When.") Instant at,
    @Schema(
            description =
                "The fields that changed; none once a document is purged from which a passage was.")
        List<FieldChangeResponse> changes) {

  public BookStepResponse {
    changes = List.copyOf(changes);
  }
}

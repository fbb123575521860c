package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What persons said of a commitment. */
@Schema(name = "CommitmentHistory", description = "What persons said of a commitment.")
public record CommitmentHistoryResponse(
    @Schema(description = "The steps, oldest first.") List<CommitmentStepResponse> items) {

  public CommitmentHistoryResponse {
    items = List.copyOf(items);
  }
}

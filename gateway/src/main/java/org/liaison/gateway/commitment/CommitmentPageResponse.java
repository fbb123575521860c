package org.liaison.gateway.commitment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of commitments. */
@Schema(name = "CommitmentPage", description = "A page of commitments.")
public record CommitmentPageResponse(
    @Schema(description = "The commitments.") List<CommitmentResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public CommitmentPageResponse {
    items = List.copyOf(items);
  }
}

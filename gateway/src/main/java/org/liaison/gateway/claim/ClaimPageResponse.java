package org.liaison.gateway.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of claims. */
@Schema(name = "ClaimPage", description = "A page of claims.")
public record ClaimPageResponse(
    @Schema(description = "The claims.") List<ClaimResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public ClaimPageResponse {
    items = List.copyOf(items);
  }
}

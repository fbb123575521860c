package org.liaison.gateway.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim, and all who pass it on in the same words. */
@Schema(name = "ComparedClaim", description = "A claim, and all who pass it on in the same words.")
public record ComparedClaimResponse(
    ClaimResponse claim,
    @Schema(description = "Independent texts that tell it; copies of one text count once.")
        int origins,
    @Schema(description = "Ids of all documents that tell it.") List<String> documents) {

  public ComparedClaimResponse {
    documents = List.copyOf(documents);
  }
}

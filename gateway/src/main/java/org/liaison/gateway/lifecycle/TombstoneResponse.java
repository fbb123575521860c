package org.liaison.gateway.lifecycle;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stays of a purged document. */
@Schema(name = "Tombstone", description = "What stays of a purged document.")
public record TombstoneResponse(
    @Schema(description = "Id that the document had.") String documentId,
    @Schema(description = "Why it was purged.") String reason,
    @Schema(description = "When.") Instant purgedAt,
    @Schema(description = "The versions that there were.") List<BuriedVersionResponse> versions,
    @Schema(description = "When the page was allowed in again; null if it is not.", nullable = true)
        Instant liftedAt,
    @Schema(description = "Why; null if it is not.", nullable = true) String liftReason) {

  public TombstoneResponse {
    versions = List.copyOf(versions);
  }
}

package org.liaison.gateway.document;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the extraction of a document's current version is. */
@Schema(name = "Extraction", description = "How far the extraction of a version is.")
public record ExtractionResponse(
    @Schema(description = "Id of the document.") String documentId,
    @Schema(description = "Number of the version.") int version,
    @Schema(
            description = "Whether its events are in the record.",
            enumeration = {"pending", "done", "failed"})
        String status,
    @Schema(
            description = "Name and version of the engine; null while none has begun.",
            nullable = true)
        String engine,
    @Schema(description = "What was found; null unless done.", nullable = true) Counts counts,
    @Schema(
            description = "Why it failed or waits for another try; null otherwise.",
            nullable = true)
        String reason,
    @Schema(description = "How often it was tried.") int attempts,
    @Schema(description = "When it was asked for; null if it is not yet heard of.", nullable = true)
        Instant requestedAt,
    @Schema(description = "When it came to its end; null while pending.", nullable = true)
        Instant finishedAt,
    @Schema(description = "When it is tried again; null if it is not.", nullable = true)
        Instant nextAttemptAt) {

  /** How many items of each kind were found. */
  @Schema(name = "ExtractionCounts", description = "How many items of each kind were found.")
  public record Counts(
      @Schema(description = "Events of the record.") int events,
      @Schema(description = "Claims.") int claims,
      @Schema(description = "Commitments.") int commitments,
      @Schema(description = "Found but hypothetical or negated, so kept off the timeline.")
          int setAside) {}

  /** A version that documents-service has and events-service has not heard of yet. */
  static ExtractionResponse awaited(String documentId, int version) {
    return new ExtractionResponse(
        documentId, version, "pending", null, null, null, 0, null, null, null);
  }
}

package org.liaison.gateway.extraction;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the extraction of a document's current version is, and what it found. */
@Schema(
    name = "Extraction",
    description = "How far the extraction of a version is, and what it found.")
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
    @Schema(description = "What was found in all; null unless done.", nullable = true)
        Counts counts,
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
        Instant nextAttemptAt,
    @Schema(
            description =
                "Set while the version waits to be read by another engine, or if that failed; what"
                    + " is shown stays until it is done.",
            nullable = true)
        RereadingResponse rereading,
    @Schema(
            description =
                "What the engine found on this stretch of the text; null unless done, and for a"
                    + " version that was read before findings were kept.",
            nullable = true)
        FindingsResponse findings,
    @Schema(
            description = "What was read and not coded on this stretch; null as findings are.",
            nullable = true)
        List<UncodedResponse> uncoded,
    @Schema(
            description = "Cursor of the next stretch of the text; null on the last.",
            nullable = true)
        String next,
    @Schema(description = "How many findings and uncoded passages a page may have.") int size) {

  public ExtractionResponse {
    uncoded = uncoded == null ? null : List.copyOf(uncoded);
  }

  /** How many items of each kind were found. */
  @Schema(name = "ExtractionCounts", description = "How many items of each kind were found.")
  public record Counts(
      @Schema(description = "Events of the record.") int events,
      @Schema(description = "Claims.") int claims,
      @Schema(description = "Commitments.") int commitments,
      @Schema(description = "Found but hypothetical or negated, so kept off the timeline.")
          int setAside,
      @Schema(description = "Passages that were read and not coded.") int uncoded) {}

  /** A version that documents-service has and events-service has not heard of yet. */
  static ExtractionResponse awaited(String documentId, int version, int size) {
    return new ExtractionResponse(
        documentId,
        version,
        "pending",
        null,
        null,
        null,
        0,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        size);
  }
}

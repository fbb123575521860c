package org.liaison.gateway.stream;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change of the record, as the live stream tells it. */
@Schema(name = "Change", description = "One change of the record.")
public record ChangeResponse(
    @Schema(
            description = "What happened; also the name of the SSE event.",
            enumeration = {
              "event-reported",
              "event-corroborated",
              "claim-recorded",
              "commitment-recorded",
              "extraction-done",
              "extraction-failed",
              "event-revised",
              "claim-revised",
              "commitment-revised",
              "event-withdrawn",
              "claim-withdrawn",
              "commitment-withdrawn",
              "event-reviewed",
              "commitment-reviewed"
            })
        String kind,
    @Schema(description = "Id of the event, claim or commitment; the document's for extractions.")
        String subjectId,
    @Schema(description = "Id of the document that told it; null if a person did.", nullable = true)
        String documentId,
    @Schema(description = "Version of the document; null if a person did.", nullable = true)
        Integer version,
    @Schema(description = "When.") Instant at) {}

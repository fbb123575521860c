package org.liaison.gateway.extraction;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another reading of a version that has been read. */
@Schema(name = "Rereading", description = "Another reading of a version that has been read.")
public record RereadingResponse(
    @Schema(description = "Name and version of the engine that is to read it.") String engine,
    @Schema(
            description = "Once it is done, it is what the extraction shows.",
            enumeration = {"pending", "failed"})
        String status,
    @Schema(
            description = "Why it failed or waits for another try; null otherwise.",
            nullable = true)
        String reason,
    @Schema(description = "How often it was tried.") int attempts,
    @Schema(description = "When it was asked for.") Instant requestedAt,
    @Schema(description = "When it is tried next; null if it is not.", nullable = true)
        Instant nextAttemptAt) {}

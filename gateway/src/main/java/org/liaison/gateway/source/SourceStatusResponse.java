package org.liaison.gateway.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the last look at a source went. */
@Schema(name = "SourceStatus", description = "How the last look at a source went.")
public record SourceStatusResponse(
    @Schema(
            description = "How it ended; null before the first one.",
            nullable = true,
            enumeration = {"ok", "not-modified", "failed"})
        String outcome,
    @Schema(description = "When it was; null before the first one.", nullable = true)
        Instant polledAt,
    @Schema(description = "When one last went well; null for never.", nullable = true)
        Instant succeededAt,
    @Schema(description = "When the next one is due.") Instant nextPollAt,
    @Schema(description = "HTTP status of the last answer; null for none.", nullable = true)
        Integer httpStatus,
    @Schema(description = "Why it failed, for programs; null if it did not.", nullable = true)
        String code,
    @Schema(description = "Why it failed; null if it did not.", nullable = true) String message,
    @Schema(description = "Looks that failed since one went well.") int failuresInRow,
    @Schema(description = "Items that the feed listed last.") int items,
    @Schema(description = "Those of them that became documents in that look.") int created,
    @Schema(description = "Those that became further versions.") int newVersions,
    @Schema(description = "Those whose text was there already.") int unchanged,
    @Schema(description = "Those that were not taken in; their reasons are at 'items'.")
        int failed) {}

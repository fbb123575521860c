package org.liaison.gateway.imports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import and how far it is. */
@Schema(name = "Import", description = "Documents that come by many lines, and how far they are.")
public record ImportResponse(
    @Schema(description = "Its id.") String id,
    @Schema(
            description =
                "Where it stands; 'interrupted' if no line came for long: it can be gone on with.",
            enumeration = {"running", "interrupted", "done", "cancelled"})
        String state,
    @Schema(description = "The line to go on with; the first is 1.") long nextLine,
    @Schema(description = "Lines that became documents.") long created,
    @Schema(description = "Lines whose text was there already.") long unchanged,
    @Schema(description = "Lines that became further versions.") long newVersions,
    @Schema(description = "Lines that were not taken; their reasons are at 'failures'.")
        long failed,
    @Schema(description = "Bytes of the lines that are kept.") long bytes,
    @Schema(description = "When it began.") Instant startedAt,
    @Schema(description = "When its last lines were kept.") Instant updatedAt,
    @Schema(description = "When it ended; null while it runs.", nullable = true) Instant endedAt) {}

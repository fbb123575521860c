package org.liaison.gateway.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a source listed and what became of it. */
@Schema(name = "SourceItem", description = "What a source listed and what became of it.")
public record SourceItemResponse(
    @Schema(description = "Its page; null if the feed names none.", nullable = true) String url,
    @Schema(description = "Its title as the feed has it; null if there is none.", nullable = true)
        String title,
    @Schema(
            description = "What became of it.",
            enumeration = {"created", "new-version", "unchanged", "failed"})
        String outcome,
    @Schema(description = "Its document; null if it failed.", nullable = true) String documentId,
    @Schema(description = "The version of the document; null for none.", nullable = true)
        Integer version,
    @Schema(description = "Why it failed, for programs; null if it did not.", nullable = true)
        String code,
    @Schema(description = "Why it failed; null if it did not.", nullable = true) String message,
    @Schema(description = "How often it was tried as the feed tells it now.") int attempts,
    @Schema(description = "When that was.") Instant at) {}

package org.liaison.gateway.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The passage that says so. */
@Schema(
    name = "Evidence",
    description = "The passage that says so (W3C text quote and text position, in code points).")
public record EvidenceResponse(
    @Schema(description = "Id of the passage; names it where events are split.") String id,
    @Schema(description = "Id of the document.") String documentId,
    @Schema(description = "Version of the document in whose text it stands.") int version,
    @Schema(description = "The passage.") String exact,
    @Schema(description = "What stands before it.") String prefix,
    @Schema(description = "What stands after it.") String suffix,
    @Schema(description = "First code point.") int start,
    @Schema(description = "Code point after the last.") int end,
    @Schema(
            description = "The pattern that found it; by-hand if a person added it.",
            nullable = true)
        String rule,
    @Schema(description = "How sure the engine is, 0 to 1.") double confidence,
    @Schema(
            description = "Why it was taken to tell this item; null for the first passage.",
            nullable = true)
        String matchReason,
    @Schema(description = "Whether the document's newer version no longer holds it.")
        boolean orphaned) {}

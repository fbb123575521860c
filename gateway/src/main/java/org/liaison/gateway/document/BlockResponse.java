package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stretch of a text is. */
@Schema(name = "Block", description = "A stretch [start, end) of the text, in code points.")
public record BlockResponse(
    @Schema(
            description = "What it is; only paragraphs tell events.",
            enumeration = {"headline", "byline", "dateline", "paragraph", "caption"})
        String kind,
    @Schema(description = "First code point.") int start,
    @Schema(description = "Code point after the last.") int end) {}

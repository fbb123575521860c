package org.liaison.gateway.extraction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of the version's text. */
@Schema(name = "FoundPassage", description = "A stretch of the version's text, in code points.")
public record FoundPassageResponse(
    @Schema(description = "First code point.") int start,
    @Schema(description = "Code point after the last.") int end,
    @Schema(description = "What stands there.") String exact) {}

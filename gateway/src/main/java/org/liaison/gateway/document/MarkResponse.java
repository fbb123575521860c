package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a found word stands in a snippet. */
@Schema(name = "Mark", description = "A stretch [start, end) of the snippet, in code points.")
public record MarkResponse(
    @Schema(description = "First code point.") int start,
    @Schema(description = "Code point after the last.") int end) {}

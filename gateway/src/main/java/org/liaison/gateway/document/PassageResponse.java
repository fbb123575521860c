package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a passage stands where it is said to. */
@Schema(name = "Passage", description = "Whether a passage stands where it is said to.")
public record PassageResponse(
    @Schema(description = "Whether the text at the offsets is exactly the passage.")
        boolean matches,
    @Schema(
            description = "What stands there; null if the offsets lie outside the text.",
            nullable = true)
        String found) {}

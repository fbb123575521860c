package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one thing about an event was and is. */
@Schema(name = "StepChange", description = "How one thing about an event was and is, in words.")
public record StepChangeResponse(
    @Schema(description = "Id of the event.") String event,
    @Schema(
            description = "What changed: a field of the event, status or mergedInto.",
            examples = "title")
        String field,
    @Schema(description = "How it was; null for nothing.", nullable = true) String before,
    @Schema(description = "How it is; null for nothing.", nullable = true) String after) {}

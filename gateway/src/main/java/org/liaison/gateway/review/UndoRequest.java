package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which step is taken back, as OpenAPI shows it. */
@Schema(name = "Undo", description = "Which step is taken back.")
record UndoRequest(
    @Schema(description = "Id of the step; without it the last one on the event.", nullable = true)
        String step,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

package org.liaison.gateway.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** What one side asked of another, as a person writes it, as OpenAPI shows it. */
@Schema(name = "AssistanceRequestInput", description = "A request for assistance.")
record AssistanceAdditionRequest(
    @Schema(description = "Of whom it was asked, by id or by a name.", required = true)
        ActorReference askedOf,
    @Schema(description = "Who asked, by id or by a name.", required = true) ActorReference askedBy,
    @Schema(description = "What was asked for; at most 1000 characters.", required = true)
        String what,
    @Schema(description = "When, in EDTF.", examples = "2025-03-04", required = true) String asked,
    @Schema(description = "By when, in EDTF.", examples = "2025-06", nullable = true) String due,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

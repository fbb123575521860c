package org.liaison.gateway.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** That an actor has taken note, as OpenAPI shows it. */
@Schema(name = "AcknowledgementInput", description = "That an actor has taken note of a notice.")
record AcknowledgementRequest(
    @Schema(description = "Who has taken note, by id or by a name.", required = true)
        ActorReference who,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

package org.liaison.gateway.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** What is asked of somebody, as a person writes it, as OpenAPI shows it. */
@Schema(name = "AskInput", description = "What a notice asks of somebody.")
record AskRequest(
    @Schema(description = "Of whom, by id or by a name.", required = true) ActorReference of,
    @Schema(description = "What.", required = true) String what,
    @Schema(description = "By when, in EDTF.", examples = "2025-06", nullable = true) String due) {}

package org.liaison.gateway.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took part in an event, and as what. */
@Schema(name = "Participant", description = "Who took part in an event, and as what.")
public record ParticipantResponse(
    ActorReference actor, @Schema(description = "As what.", examples = "host") String role) {}

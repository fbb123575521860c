package org.liaison.gateway.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** That an actor has taken note. */
@Schema(name = "Acknowledgement", description = "That an actor has taken note.")
public record AcknowledgementResponse(
    @Schema(description = "Who has taken note.") ActorReference who,
    @Schema(description = "Who says so.") String by,
    @Schema(description = "When that was said.") Instant at) {}

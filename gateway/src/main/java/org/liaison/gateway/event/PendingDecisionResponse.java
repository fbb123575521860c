package org.liaison.gateway.event;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that waits for a second person. */
@Schema(name = "PendingDecision", description = "A decision that waits for a second person.")
public record PendingDecisionResponse(
    @Schema(
            description = "What the first person decided.",
            enumeration = {"confirmed", "rejected"})
        String status,
    @Schema(description = "Who that was.") String by,
    @Schema(description = "When.") Instant at) {}

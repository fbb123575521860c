package org.liaison.gateway.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notification on its way. */
@Schema(name = "Delivery", description = "A notification, and what became of it.")
public record DeliveryResponse(
    @Schema(description = "The webhook-id: the same for every try.") String id,
    String eventId,
    @Schema(enumeration = {"added", "changed", "removed"}) String change,
    @Schema(
            description = "Dead: given up; it can be sent again.",
            enumeration = {"pending", "delivered", "dead"})
        String state,
    Instant changedAt,
    @Schema(description = "When it is tried next; null once it ended.", nullable = true)
        Instant dueAt,
    int attempts,
    @Schema(description = "HTTP status of the last answer; null if none.", nullable = true)
        Integer lastStatus,
    @Schema(description = "Why the last try failed.", nullable = true) String lastError,
    @Schema(nullable = true) Instant endedAt) {}

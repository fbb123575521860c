package org.liaison.gateway.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription. */
@Schema(name = "Subscription", description = "A saved filter, and who is told of what it finds.")
public record SubscriptionResponse(
    String id,
    String name,
    SavedFilter filter,
    @Schema(description = "Where notifications go; null if nowhere.", nullable = true) String url,
    @Schema(description = "IANA time zone of the times.") String timeZone,
    @Schema(description = "When a digest comes; null: each by itself.", nullable = true)
        String digestAt,
    @Schema(nullable = true) String quietFrom,
    @Schema(nullable = true) String quietTo,
    @Schema(
            description =
                "Disabled: nothing could be delivered for too long; 'reason' says why, and 'resume'"
                    + " lets it go on.",
            enumeration = {"active", "paused", "disabled"})
        String state,
    @Schema(nullable = true) String reason,
    @Schema(
            description =
                "What notifications are signed with, as Standard Webhooks writes it. Shown when it"
                    + " is made, and never again.",
            nullable = true)
        String secret,
    Instant createdAt,
    Instant updatedAt,
    @Schema(description = "Grows with every change; the ETag.") long revision) {}

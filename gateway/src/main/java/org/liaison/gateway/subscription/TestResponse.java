package org.liaison.gateway.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a receiver answered. */
@Schema(name = "SubscriptionTest", description = "What the receiver answered to a notification.")
public record TestResponse(
    boolean delivered,
    @Schema(description = "HTTP status; null if there was no answer.", nullable = true)
        Integer status,
    @Schema(description = "What went wrong.", nullable = true) String error) {}

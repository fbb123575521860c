package org.liaison.gateway.subscription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a subscriber asks for, as OpenAPI shows it. */
@Schema(name = "SubscriptionContent", description = "What a subscriber asks for.")
record SubscriptionRequest(
    @Schema(description = "1 to 200 characters.", required = true) String name,
    SavedFilter filter,
    @Schema(description = "Where notifications go, by HTTPS; without it the filter is only saved.")
        String url,
    @Schema(description = "IANA time zone of the times; UTC by default.") String timeZone,
    @Schema(description = "Time of the day, as 07:30, at which all of a day come as one.")
        String digestAt,
    @Schema(description = "When hours begin in which nothing is sent.") String quietFrom,
    @Schema(description = "When they end.") String quietTo) {}

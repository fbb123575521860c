package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which event is another one, as OpenAPI shows it. */
@Schema(name = "Apart", description = "Which event is another one, however alike both are told.")
record ApartRequest(
    @Schema(description = "Id of the other event.", required = true) String other,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

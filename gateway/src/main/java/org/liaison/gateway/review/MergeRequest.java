package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which event is the same, as OpenAPI shows it. */
@Schema(name = "Merge", description = "Which event is the same; its passages come over.")
record MergeRequest(
    @Schema(description = "Id of the event that is the same.", required = true) String other,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

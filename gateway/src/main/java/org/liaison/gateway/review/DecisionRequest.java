package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who takes a step and why, as OpenAPI shows it. */
@Schema(name = "Decision", description = "Who takes a step and why.")
public record DecisionRequest(
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why; must be given to reject.") String reason) {}

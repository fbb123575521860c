package org.liaison.gateway.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an ask is answered, as OpenAPI shows it. */
@Schema(name = "AskAnswerInput", description = "That an ask of a notice is answered.")
record AnswerRequest(
    @Schema(description = "Which of the asks, counted from 0.", required = true) int ask,
    @Schema(description = "What the answer is; at most 2000 characters.") String note,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

package org.liaison.gateway.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a request for assistance, as OpenAPI shows it. */
@Schema(name = "AssistanceAnswerInput", description = "What came of a request for assistance.")
record AssistanceAnswerRequest(
    @Schema(description = "When it was answered, in EDTF.", examples = "2025-05", required = true)
        String answered,
    @Schema(description = "What came of it; at most 5000 characters.") String outcome,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {}

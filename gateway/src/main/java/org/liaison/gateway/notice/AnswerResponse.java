package org.liaison.gateway.notice;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an ask is answered. */
@Schema(name = "AskAnswer", description = "That an ask is answered.")
public record AnswerResponse(
    @Schema(description = "Who says so.") String by,
    @Schema(description = "When that was said.") Instant at,
    @Schema(description = "What the answer is.", nullable = true) String note) {}

package org.liaison.gateway.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;

/** What is asked of somebody. */
@Schema(name = "Ask", description = "What a notice asks of somebody.")
public record AskResponse(
    @Schema(description = "Of whom.") ActorReference of,
    @Schema(description = "What.") String what,
    @Schema(description = "By when; null if no term is named.", nullable = true) DateResponse due,
    @Schema(description = "Null until it is answered.", nullable = true) AnswerResponse answered) {}

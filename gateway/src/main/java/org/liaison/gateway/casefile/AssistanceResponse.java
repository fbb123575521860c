package org.liaison.gateway.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;

/** What one side asked of another. */
@Schema(name = "AssistanceRequest", description = "A request for assistance, and its outcome.")
public record AssistanceResponse(
    @Schema(description = "Of whom it was asked.") ActorReference askedOf,
    @Schema(description = "Who asked.") ActorReference askedBy,
    @Schema(description = "What was asked for.") String what,
    @Schema(description = "When it was asked.") DateResponse asked,
    @Schema(description = "By when; null if no term is named.", nullable = true) DateResponse due,
    @Schema(description = "When it was answered; null until then.", nullable = true)
        DateResponse answered,
    @Schema(description = "What came of it.", nullable = true) String outcome,
    @Schema(description = "Whether the case is open and its term has passed without an answer.")
        boolean overdue) {}

package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage that came, went, or went over. */
@Schema(
    name = "PassageMove",
    description = "A passage that came, went, or went from one event to another.")
public record PassageMoveResponse(
    @Schema(description = "Id of the passage.") String id,
    @Schema(description = "Id of the document.") String documentId,
    @Schema(description = "The passage.") String exact,
    @Schema(description = "Id of the event that it told; null if it is new.", nullable = true)
        String from,
    @Schema(description = "Id of the event that it tells; null if it is gone.", nullable = true)
        String to) {}

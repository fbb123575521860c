package org.liaison.gateway.lifecycle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state that a document was put into. */
@Schema(name = "DocumentState", description = "A state that a document was put into.")
public record StateResponse(
    @Schema(description = "1 for the first state that somebody set.") int number,
    @Schema(
            description = "The state.",
            enumeration = {
              "current",
              "source-changed",
              "source-unavailable",
              "withdrawn",
              "purged"
            })
        String state,
    @Schema(description = "Why.") String reason,
    @Schema(description = "Who said so; null if not told.", nullable = true) String by,
    @Schema(description = "A page that shows it; null if not told.", nullable = true)
        String evidenceUrl,
    @Schema(description = "Since when.") Instant since) {}

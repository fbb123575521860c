package org.liaison.gateway.lifecycle;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A state that a document was put into. */
@Schema(name = "DocumentState", description = "A state that a document was put into.")
public record StateResponse(
    @Schema(description = "0 for the state in which every document begins.") int number,
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
    @Schema(description = "Why; empty for the first.") String reason,
    @Schema(description = "Who said so; null if not told.", nullable = true) String by,
    @Schema(description = "A page that shows it; null if not told.", nullable = true)
        String evidenceUrl,
    @Schema(description = "Since when.") Instant since) {}

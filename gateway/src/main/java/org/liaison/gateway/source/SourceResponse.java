package org.liaison.gateway.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed that is looked at again and again. */
@Schema(name = "Source", description = "A feed that is looked at again and again.")
public record SourceResponse(
    @Schema(description = "Its id.") String id,
    @Schema(description = "Where the feed is.") String url,
    @Schema(description = "Who publishes it.") String publisher,
    @Schema(description = "The form in which its items are published.") String kind,
    @Schema(description = "TLP 2.0 marking of its items.") String handling,
    @Schema(description = "Language of its items; null if it is detected.", nullable = true)
        String language,
    @Schema(description = "Time between two looks (ISO 8601).") String interval,
    @Schema(
            description = "The text that is taken in.",
            enumeration = {"page", "feed"})
        String content,
    @Schema(description = "Whether it is left alone.") boolean paused,
    @Schema(description = "Why it is left alone; null if it is not.", nullable = true)
        String pauseReason,
    @Schema(description = "When it was named.") Instant createdAt,
    @Schema(description = "How the last look went.") SourceStatusResponse status) {}

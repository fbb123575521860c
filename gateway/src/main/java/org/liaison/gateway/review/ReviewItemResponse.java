package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.EventResponse;

/** An event that waits for a person. */
@Schema(name = "ReviewItem", description = "An event that waits for a person, and why.")
public record ReviewItemResponse(
    @Schema(
            description =
                "Why it waits: a second person is to decide; documents tell it otherwise since it was"
                    + " looked at; a newer version holds a passage no more; it may be the same as another event; no passage is found by a"
                    + " rule that is often right; nobody has decided on it.",
            enumeration = {
              "second-reviewer",
              "told-otherwise",
              "orphaned-evidence",
              "possible-duplicate",
              "low-confidence",
              "new"
            })
        String reason,
    EventResponse event,
    @Schema(description = "Events that it may be one with, the likeliest first.")
        List<PossibleDuplicateResponse> duplicates) {}

package org.liaison.gateway.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change of a source, as OpenAPI shows it. */
@Schema(
    name = "SourceChange",
    description =
        "What is to change of a source; what is left out stays. Documents stay as they are.")
record SourceChange(
    @Schema(description = "Who publishes it.") String publisher,
    @Schema(
            description = "The form in which its items are published.",
            enumeration = {
              "news",
              "commentary",
              "joint-statement",
              "agreement",
              "release",
              "notice",
              "briefing",
              "other"
            })
        String kind,
    @Schema(
            description = "TLP 2.0 marking of its items.",
            enumeration = {"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
        String handling,
    @Schema(description = "Language of its items (BCP 47); empty to detect it.") String language,
    @Schema(description = "Time between two looks (ISO 8601).") String interval,
    @Schema(
            description = "The text that is taken in.",
            enumeration = {"page", "feed"})
        String content,
    @Schema(description = "Whether it is left alone.") Boolean paused) {}

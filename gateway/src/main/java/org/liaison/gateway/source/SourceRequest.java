package org.liaison.gateway.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A feed that is to be looked at, as OpenAPI shows it. */
@Schema(name = "SourceRequest", description = "A feed that is to be looked at again and again.")
record SourceRequest(
    @Schema(
            description = "Where the feed (RSS, Atom) is, on a host that the operator allows.",
            required = true)
        String url,
    @Schema(description = "Who publishes it.", required = true) String publisher,
    @Schema(
            description = "The form in which its items are published.",
            required = true,
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
            defaultValue = "TLP:CLEAR",
            enumeration = {"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
        String handling,
    @Schema(description = "Language of its items (BCP 47); else as they state it, else detected.")
        String language,
    @Schema(
            description = "Time between two looks (ISO 8601); five minutes at least.",
            defaultValue = "PT1H")
        String interval,
    @Schema(
            description =
                "The text that is taken in: of the page that an item links to, or of the feed itself.",
            defaultValue = "page",
            enumeration = {"page", "feed"})
        String content) {}

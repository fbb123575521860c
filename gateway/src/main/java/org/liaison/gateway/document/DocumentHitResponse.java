package org.liaison.gateway.document;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document in a list, with where the words that were searched stand in it. */
@Schema(name = "DocumentHit", description = "A document in a list.")
public record DocumentHitResponse(
    @Schema(description = "Id of the document (UUID version 7).") String id,
    @Schema(description = "Number of the current version; the first is 1.") int version,
    @Schema(
            description = "The form in which it was published.",
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
    @Schema(description = "Title as published.") String title,
    @Schema(description = "Language of the text (BCP 47).", examples = "en") String language,
    @Schema(description = "Who published it.") String publisher,
    @Schema(description = "Who wrote it.") List<String> authors,
    @Schema(
            description = "When it was published: a date, or a date-time with offset, as given.",
            examples = "2024-08-02")
        String publishedOn,
    @Schema(description = "Where it was published; null if nowhere on the web.", nullable = true)
        String url,
    @Schema(
            description = "TLP 2.0 marking.",
            enumeration = {"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
        String handling,
    @Schema(description = "SHA-256 of the text in UTF-8, lower-case hexadecimal.") String sha256,
    @Schema(description = "Length of the text in Unicode code points.") int length,
    @Schema(description = "When the first version was accepted.") Instant acceptedAt,
    @Schema(description = "When the current version was accepted.") Instant versionAcceptedAt,
    @Schema(description = "Where the searched words stand; empty without a search.")
        List<HighlightResponse> highlights,
    @Schema(
            description =
                "Why it was found: one for each term, way and field, 20 at most; empty without a"
                    + " search.")
        List<MatchReasonResponse> matches) {

  public DocumentHitResponse {
    authors = List.copyOf(authors);
    highlights = List.copyOf(highlights);
    matches = List.copyOf(matches);
  }
}

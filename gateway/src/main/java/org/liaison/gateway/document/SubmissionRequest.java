package org.liaison.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text and what is known of it, as a client submits it; fields that were left out are empty. */
@Schema(
    name = "SubmissionRequest",
    description = "A text and what is known of it. Other fields than these are refused.")
public record SubmissionRequest(
    @Schema(
            description = "The form in which it was published.",
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
    @Schema(description = "Title as published.", required = true) String title,
    @Schema(description = "The whole text, paragraphs apart by line ends.", required = true)
        String text,
    @Schema(description = "Language (BCP 47); detected if left out.", examples = "en")
        String language,
    @Schema(description = "Who published it.", required = true) String publisher,
    @Schema(description = "Who wrote it.") List<String> authors,
    @Schema(
            description =
                "When it was published: a date (2024-08-02) or a date-time with offset"
                    + " (2024-08-02T20:15:00+08:00).",
            required = true)
        String publishedOn,
    @Schema(
            description =
                "Where it was published. The same URL with another text becomes a new version.")
        String url,
    @Schema(
            description = "TLP 2.0 marking, in any case, with or without 'TLP:'.",
            defaultValue = "TLP:CLEAR",
            enumeration = {"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"})
        String handling) {

  public SubmissionRequest {
    authors = List.copyOf(authors);
  }
}

package org.liaison.gateway.document;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as it stands now, as REST shows it. */
@Schema(name = "Document", description = "A document as it stands now.")
public record DocumentResponse(
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
    @Schema(description = "What each stretch of the text is.") List<BlockResponse> blocks,
    @Schema(
            description = "The file that the text was read from; null if the text itself was sent.",
            nullable = true)
        OriginalResponse original,
    @Schema(
            description =
                "Where metadata came from that the sender did not give; what is not named here was"
                    + " given.")
        List<MetadataSourceResponse> metadataSources,
    @Schema(
            description = "How the document stands; '/states' tells since when and why.",
            enumeration = {
              "current",
              "source-changed",
              "source-unavailable",
              "withdrawn",
              "purged"
            })
        String state,
    @Schema(description = "When the first version was accepted.") Instant acceptedAt,
    @Schema(description = "When the current version was accepted.") Instant versionAcceptedAt) {

  public DocumentResponse {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    metadataSources = List.copyOf(metadataSources);
  }
}

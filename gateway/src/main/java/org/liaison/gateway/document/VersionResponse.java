package org.liaison.gateway.document;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a document, without its text. */
@Schema(name = "Version", description = "One version of a document, without its text.")
public record VersionResponse(
    @Schema(description = "Id of the document.") String documentId,
    @Schema(description = "Number of the version; the first is 1.") int version,
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
    @Schema(description = "When this version was accepted.") Instant acceptedAt) {

  public VersionResponse {
    authors = List.copyOf(authors);
    blocks = List.copyOf(blocks);
    metadataSources = List.copyOf(metadataSources);
  }
}

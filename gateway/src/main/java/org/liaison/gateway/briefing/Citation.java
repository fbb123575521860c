package org.liaison.gateway.briefing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage that a briefing rests on. */
@Schema(name = "Citation", description = "A passage that a briefing rests on, and where it stands.")
public record Citation(
    @Schema(description = "Its number in the briefing, from 1.") int number,
    @Schema(description = "Id of the document.") String documentId,
    @Schema(description = "Version of the document.") int version,
    @Schema(description = "First code point.") int start,
    @Schema(description = "Code point after the last.") int end,
    @Schema(description = "The passage.") String exact,
    @Schema(description = "Title of the document; null if it is gone.", nullable = true)
        String title,
    @Schema(description = "Who published it.", nullable = true) String publisher,
    @Schema(description = "When it was published.", nullable = true) String publishedOn,
    @Schema(description = "Where it was published.", nullable = true) String url,
    @Schema(description = "Its TLP 2.0 marking.", nullable = true) String handling) {}

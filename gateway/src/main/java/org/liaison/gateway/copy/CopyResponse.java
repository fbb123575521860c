package org.liaison.gateway.copy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document whose text is a copy of another one's. */
@Schema(name = "Copy", description = "A document whose text is a copy of another one's.")
public record CopyResponse(
    @Schema(description = "Id of the document.") String id,
    @Schema(description = "Title as published.") String title,
    @Schema(description = "Who published it.") String publisher,
    @Schema(description = "When it was published, as given.", examples = "2024-08-02")
        String publishedOn,
    @Schema(
            description =
                "What both texts share among all of both: 1 for equal texts, 0.5 for a text and its"
                    + " half.")
        double resemblance,
    @Schema(
            description =
                "What both texts share among what the shorter one has: 1 if it is a part of the"
                    + " longer.")
        double containment,
    @Schema(description = "Id of the document that it was compared with.") String comparedWith,
    @Schema(description = "Number of the version that it was compared with.")
        int comparedWithVersion) {}

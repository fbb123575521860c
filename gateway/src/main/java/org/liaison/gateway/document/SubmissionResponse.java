package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a submitted text. */
@Schema(name = "Submission", description = "What became of a submitted text.")
public record SubmissionResponse(
    @Schema(description = "Id of the document (UUID version 7).") String id,
    @Schema(description = "Number of the version that holds the text.") int version,
    @Schema(description = "SHA-256 of the stored text in UTF-8, lower-case hexadecimal.")
        String sha256,
    @Schema(description = "Language as given or detected (BCP 47).") String language,
    @Schema(
            description =
                "'unchanged' if the text was there already, 'new-version' if the same URL had"
                    + " another text before.",
            enumeration = {"created", "unchanged", "new-version"})
        String outcome,
    @Schema(
            description =
                "Why it is unchanged: 'same-text', or 'noise' where nothing but share counts, footers"
                    + " and the like differ; else null.",
            nullable = true,
            enumeration = {"same-text", "noise"})
        String reason) {}

package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a document was found. */
@Schema(name = "MatchReason", description = "Why a document was found.")
public record MatchReasonResponse(
    @Schema(description = "What was typed.", examples = "fentanyl") String term,
    @Schema(description = "What stands in the document for it.", examples = "芬太尼") String matched,
    @Schema(
            description =
                "'word' for a form of the same word, 'phrase' for the same words or characters next"
                    + " to each other, 'alias' where the list of aliases says that it is the same.",
            enumeration = {"word", "phrase", "alias"})
        String by,
    @Schema(
            description = "Where it stands.",
            enumeration = {"title", "text"})
        String field) {}

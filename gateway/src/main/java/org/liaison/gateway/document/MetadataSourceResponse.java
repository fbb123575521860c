package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a value came from that the sender did not give. */
@Schema(
    name = "MetadataSource",
    description = "Where a value came from that the sender did not give.")
public record MetadataSourceResponse(
    @Schema(description = "The field.", examples = "publishedOn") String field,
    @Schema(
            description =
                "'stated' if the file says it of itself, 'inferred' if Liaison concluded it.",
            enumeration = {"stated", "inferred"})
        String basis,
    @Schema(
            description =
                "What states it (json-ld, opengraph, meta, time, link, heading, html, pdf, docx), or"
                    + " what it was concluded from (text, url).",
            examples = "json-ld")
        String where) {}

package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A passage that tells an event, as OpenAPI shows it. */
@Schema(
    name = "EvidenceInput",
    description =
        "A passage that tells the event. It is refused unless the version's text holds it exactly:"
            + " at 'start', or, without it, once, together with 'prefix' and 'suffix'.")
public record QuoteRequest(
    @Schema(description = "Id of the document.", required = true) String documentId,
    @Schema(description = "Version of the document.", required = true) int version,
    @Schema(description = "The passage.", required = true) String exact,
    @Schema(description = "What stands before it.") String prefix,
    @Schema(description = "What stands after it.") String suffix,
    @Schema(description = "First code point.") Integer start,
    @Schema(description = "Code point after the last.") Integer end) {}

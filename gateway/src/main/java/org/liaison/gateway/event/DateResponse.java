package org.liaison.gateway.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as precise as its source. */
@Schema(name = "RecordDate", description = "A date as precise as its source and no more.")
public record DateResponse(
    @Schema(description = "The date in EDTF (ISO 8601-2).", examples = "2024-01") String edtf,
    @Schema(
            description = "First day it can be; null if open.",
            examples = "2024-01-01",
            nullable = true)
        String earliest,
    @Schema(
            description = "Last day it can be; null if open.",
            examples = "2024-01-31",
            nullable = true)
        String latest,
    @Schema(
            description = "Where it comes from: the text, the publication date, or the context.",
            enumeration = {"stated", "relative", "inferred"})
        String basis) {}

package org.liaison.gateway.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as a person writes it, as OpenAPI shows it. */
@Schema(name = "DateInput", description = "A date as precise as its source and no more.")
record DateRequest(
    @Schema(description = "The date in EDTF (ISO 8601-2).", required = true, examples = "2024-01")
        String edtf,
    @Schema(
            description = "Where it comes from: the text, the publication date, or the context.",
            defaultValue = "stated",
            enumeration = {"stated", "relative", "inferred"})
        String basis) {}

package org.liaison.gateway.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the found documents have a value. */
@Schema(name = "Facet", description = "How many of all found documents have a value.")
public record FacetResponse(
    @Schema(description = "The value.", examples = "news") String value,
    @Schema(description = "How many documents have it.") long count) {}

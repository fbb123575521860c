package org.liaison.gateway.book;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a field was and is. */
@Schema(name = "FieldChange", description = "How a field was and is, in words.")
public record FieldChangeResponse(
    @Schema(description = "The field.", examples = "title") String field,
    @Schema(description = "Before; null for nothing.", nullable = true) String before,
    @Schema(description = "After; null for nothing.", nullable = true) String after) {}

package org.liaison.gateway.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An area of cooperation. */
@Schema(name = "Area", description = "An area of cooperation.")
public record AreaResponse(
    @Schema(description = "Id of the area.", examples = "law-enforcement") String id,
    @Schema(description = "English label.") String label,
    @Schema(description = "Chinese label.", nullable = true) String labelZh,
    @Schema(description = "How many events belong to it.") long events) {}

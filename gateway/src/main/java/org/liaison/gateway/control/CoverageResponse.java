package org.liaison.gateway.control;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.DateResponse;

/** The entry that controls a substance. */
@Schema(name = "Coverage", description = "The entry that controls a substance.")
public record CoverageResponse(
    @Schema(description = "Id of the control.") String control,
    @Schema(description = "What it names: the substance, or its class.") String substance,
    @Schema(description = "Whether it controls the substance by its class alone.") boolean byClass,
    @Schema(description = "The list that it is on.") String schedule,
    @Schema(description = "When it took effect.") DateResponse effective) {}

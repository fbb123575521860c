package org.liaison.gateway.control;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long after the conventions a state controlled a substance. */
@Schema(
    name = "ControlDelay",
    description = "How long after the conventions a state controlled a substance.")
public record DelayResponse(
    @Schema(description = "Id of the substance.") String substance,
    @Schema(description = "Its name.") String name,
    @Schema(description = "Its Chinese name; null if it is not known.", nullable = true)
        String nameZh,
    @Schema(
            description = "What it is.",
            enumeration = {"substance", "class", "precursor"})
        String kind,
    @Schema(description = "Its first international control.") CoverageResponse international,
    @Schema(description = "Its first control by the state; null if there is none.", nullable = true)
        CoverageResponse national,
    @Schema(
            description =
                "Days between them at least, negative if the state was first; null if a date is open.",
            nullable = true)
        Long leastDays,
    @Schema(description = "Days between them at most; null if a date is open.", nullable = true)
        Long mostDays,
    @Schema(description = "Whether the register has no control by the state that took effect.")
        boolean open) {}

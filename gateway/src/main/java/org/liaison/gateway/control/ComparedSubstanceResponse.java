package org.liaison.gateway.control;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A substance, and what controls it in two jurisdictions. */
@Schema(
    name = "ComparedSubstance",
    description = "A substance, and what controls it in two jurisdictions.")
public record ComparedSubstanceResponse(
    @Schema(description = "Id of the substance.") String substance,
    @Schema(description = "Its name.") String name,
    @Schema(description = "Its Chinese name; null if it is not known.", nullable = true)
        String nameZh,
    @Schema(
            description = "What it is.",
            enumeration = {"substance", "class", "precursor"})
        String kind,
    @Schema(description = "Its control in 'of'; null for none.", nullable = true)
        CoverageResponse of,
    @Schema(description = "Its control in 'with'; null for none.", nullable = true)
        CoverageResponse with,
    @Schema(description = "False if dates are so wide that it may be otherwise on the day.")
        boolean certain) {}

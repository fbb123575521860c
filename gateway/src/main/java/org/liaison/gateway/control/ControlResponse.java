package org.liaison.gateway.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;

/** An entry of the control register. */
@Schema(name = "Control", description = "What is controlled where, since when and by which act.")
public record ControlResponse(
    @Schema(description = "Its id.") String id,
    @Schema(description = "Who controls: a state, or 'un' for the international conventions.")
        ActorReference jurisdiction,
    @Schema(description = "Id of the substance, the same in all jurisdictions.") String substance,
    @Schema(description = "Name of the substance.") String name,
    @Schema(description = "Its Chinese name; null if it is not known.", nullable = true)
        String nameZh,
    @Schema(description = "Its CAS number; null for classes.", nullable = true) String cas,
    @Schema(description = "Id of the class that it belongs to; null for none.", nullable = true)
        String substanceClass,
    @Schema(
            description = "What is controlled; a class controls every substance of it.",
            enumeration = {"substance", "class", "precursor"})
        String kind,
    @Schema(description = "The list that it is on.") String schedule,
    @Schema(description = "When that was announced; null if it is not known.", nullable = true)
        DateResponse announced,
    @Schema(description = "When it took effect; null if it is not known.", nullable = true)
        DateResponse effective,
    @Schema(
            description = "The day from which it is in force no more; null if it goes on.",
            nullable = true)
        DateResponse ended,
    @Schema(description = "The legal act; null if it is not known.", nullable = true) String basis,
    @Schema(description = "Where that can be read: a citation or a URL.") String source,
    @Schema(
            description =
                "How the source was checked: its official text was read, a report about it, or neither.",
            enumeration = {"official", "secondary", "unchecked"})
        String sourceChecked,
    @Schema(description = "Event of the record that tells it; null for none.", nullable = true)
        String eventId,
    @Schema(
            description = "Whether it came with the service or a person added it.",
            enumeration = {"seed", "by-hand"})
        String origin,
    @Schema(
            description =
                "In a list for a day: false if dates are so wide that it may not have been in force"
                    + " on it. Null elsewhere.",
            nullable = true)
        Boolean certain,
    @Schema(description = "Grows with every change; it is the 'ETag'.") long revision,
    @Schema(description = "When it was changed last.") Instant updatedAt) {}

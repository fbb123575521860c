package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A working group, dialogue or other lasting form of cooperation. */
@Schema(name = "Mechanism", description = "A lasting form of cooperation and its life so far.")
public record MechanismResponse(
    @Schema(description = "Id of the mechanism.") String id,
    @Schema(description = "English name.") String name,
    @Schema(description = "Chinese name.", nullable = true) String nameZh,
    @Schema(
            description = "What it is.",
            enumeration = {
              "working-group",
              "dialogue",
              "liaison-group",
              "exchange",
              "convention-body"
            })
        String kind,
    @Schema(description = "Ids of the actors that take part.") List<String> parties,
    @Schema(
            description = "Where it stands; null while no event tells of its life.",
            examples = "resumed",
            nullable = true)
        String status,
    @Schema(description = "Id of the event that shows the status.", nullable = true)
        String statusEventId,
    @Schema(description = "When it was established (EDTF); null if not known.", nullable = true)
        String established,
    @Schema(description = "When it last met (EDTF); null if not known.", nullable = true)
        String lastMet,
    @Schema(description = "How many events belong to it.") long events,
    @Schema(description = "Id of the instrument that founded it.", nullable = true)
        String instrument,
    @Schema(description = "How many sessions are known to have been held.") int sessions,
    @Schema(
            description = "How often it meets (ISO 8601); null if that is not known.",
            examples = "P1Y",
            nullable = true)
        String rhythm,
    @Schema(description = "Whether the rhythm was agreed; else its last sessions show it.")
        boolean rhythmAgreed,
    @Schema(description = "When it meets next (EDTF), as far as announced.", nullable = true)
        String nextSession,
    @Schema(description = "Id of the event that announces it.", nullable = true)
        String nextSessionEventId,
    @Schema(
            description = "The day by which a session is to be expected.",
            examples = "2025-12-31",
            nullable = true)
        String expectedBy,
    @Schema(description = "Whether that day has passed and no session is announced.")
        boolean overdue) {

  public MechanismResponse {
    parties = List.copyOf(parties);
  }
}

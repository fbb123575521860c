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
    @Schema(description = "How many events belong to it.") long events) {

  public MechanismResponse {
    parties = List.copyOf(parties);
  }
}

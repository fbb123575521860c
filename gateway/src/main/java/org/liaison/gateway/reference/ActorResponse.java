package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An actor of the lexicon. */
@Schema(name = "Actor", description = "An actor of the lexicon.")
public record ActorResponse(
    @Schema(description = "Id of the actor.") String id,
    @Schema(description = "English name.") String name,
    @Schema(description = "Chinese name.", nullable = true) String nameZh,
    @Schema(
            description = "What it is.",
            enumeration = {"state", "agency", "organisation", "person"})
        String kind,
    @Schema(
            description = "Id of the state it belongs to; null for states and world bodies.",
            nullable = true)
        String side,
    @Schema(description = "Wikidata item.", nullable = true) String wikidata,
    @Schema(description = "Other names.") List<String> aliases,
    @Schema(description = "How many events it takes part in.") long events) {

  public ActorResponse {
    aliases = List.copyOf(aliases);
  }
}

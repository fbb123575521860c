package org.liaison.gateway.extraction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;

/** What somebody promises in the text. */
@Schema(name = "CommitmentFinding", description = "What somebody promises in this text.")
public record CommitmentFindingResponse(
    @Schema(description = "Id of the commitment of the record.", nullable = true)
        String commitmentId,
    @Schema(description = "Who promises.") List<ActorReference> promisors,
    @Schema(description = "To whom, where somebody is named.") List<ActorReference> beneficiaries,
    @Schema(description = "What is promised.") String action,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(description = "By when; null if no term is named.", nullable = true) DateResponse due,
    @Schema(description = "When it was made.", nullable = true) DateResponse made,
    @Schema(description = "The pattern that found it.") String rule,
    @Schema(description = "How sure the engine is, 0 to 1.") double confidence,
    @Schema(description = "The passages that say so.") List<FoundPassageResponse> passages) {

  public CommitmentFindingResponse {
    promisors = List.copyOf(promisors);
    beneficiaries = List.copyOf(beneficiaries);
    areas = List.copyOf(areas);
    passages = List.copyOf(passages);
  }
}

package org.liaison.gateway.briefing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that a briefing tells. */
@Schema(name = "BriefingItem", description = "One thing that a briefing tells.")
public record BriefingItem(
    @Schema(description = "Id of the event, claim or commitment.") String id,
    @Schema(description = "When (EDTF); for terms, by when.", nullable = true) String date,
    @Schema(description = "What, in one sentence.") String text,
    @Schema(description = "Where it stands.", examples = "confirmed", nullable = true)
        String status,
    @Schema(description = "Numbers of the passages that say so.") List<Integer> citations) {

  public BriefingItem {
    citations = List.copyOf(citations);
  }
}

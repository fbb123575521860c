package org.liaison.gateway.briefing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a briefing tells of one kind. */
@Schema(name = "BriefingSection", description = "What a briefing tells of one kind.")
public record BriefingSection(
    @Schema(
            description = "What it is about.",
            enumeration = {
              "events",
              "controls",
              "commitments-made",
              "commitments-due",
              "notices",
              "claims"
            })
        String kind,
    @Schema(description = "In date order.") List<BriefingItem> items,
    @Schema(description = "Whether there is more than a briefing holds.") boolean cut) {

  public BriefingSection {
    items = List.copyOf(items);
  }
}

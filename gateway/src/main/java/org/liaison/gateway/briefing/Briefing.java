package org.liaison.gateway.briefing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** The record of one side, areas and a period, with the passages that it rests on. */
@Schema(
    name = "Briefing",
    description =
        "The record of one side, areas and a period, with numbered passages. The same record gives"
            + " the same briefing, byte for byte.")
public record Briefing(
    @Schema(description = "Whose record it is.") ActorReference side,
    @Schema(description = "Ids of the areas; none stands for all.") List<String> areas,
    @Schema(description = "First day, month or year.") String from,
    @Schema(description = "Last day, month or year.") String to,
    @Schema(description = "The strictest TLP 2.0 marking among the cited documents.")
        String handling,
    @Schema(description = "What it tells.") List<BriefingSection> sections,
    @Schema(description = "What it rests on.") List<Citation> citations) {

  public Briefing {
    areas = List.copyOf(areas);
    sections = List.copyOf(sections);
    citations = List.copyOf(citations);
  }
}

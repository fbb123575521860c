package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that a person adds, as OpenAPI shows it. */
@Schema(name = "EventInput", description = "An event that no reading found.")
record EventRequest(
    @Schema(
            description = "What kind of event.",
            required = true,
            enumeration = {
              "meeting",
              "visit",
              "agreement",
              "mechanism",
              "control",
              "enforcement",
              "sanction",
              "exchange",
              "assistance",
              "statement",
              "legislation",
              "report",
              "threat"
            })
        String type,
    @Schema(description = "What became of the thing.", examples = "resumed", nullable = true)
        String mode,
    @Schema(
            description = "Level of a meeting.",
            nullable = true,
            enumeration = {"heads-of-state", "ministerial", "senior-officials", "working-level"})
        String level,
    @Schema(description = "What happened, in few words.", required = true) String title,
    @Schema(description = "When.", nullable = true) DateRequest date,
    @Schema(description = "Who took part.") List<ParticipantRequest> participants,
    @Schema(description = "Where.", nullable = true) String place,
    @Schema(description = "Id of the mechanism under which it happened.", nullable = true)
        String mechanism,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(
            description = "How sure it is that it took place.",
            defaultValue = "happened",
            enumeration = {"happened", "announced", "planned"})
        String factuality,
    @Schema(description = "The passages that tell it; at least one.", required = true)
        List<QuoteRequest> evidence,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  EventRequest {
    participants = participants == null ? List.of() : List.copyOf(participants);
    areas = areas == null ? List.of() : List.copyOf(areas);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}

package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to change of an event, as OpenAPI shows it. */
@Schema(
    name = "EventCorrection",
    description =
        "What is to change of an event: fields that are there are set, null sets a field to nothing;"
            + " what is left out stays.")
record CorrectionRequest(
    @Schema(
            description = "What kind of event.",
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
    @Schema(description = "What happened, in few words.") String title,
    @Schema(description = "When.", nullable = true) DateRequest date,
    @Schema(description = "Who took part.") List<ParticipantRequest> participants,
    @Schema(description = "Where.", nullable = true) String place,
    @Schema(description = "Id of the mechanism under which it happened.", nullable = true)
        String mechanism,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(
            description = "How sure it is that it took place.",
            enumeration = {"happened", "announced", "planned"})
        String factuality,
    @Schema(
            description = "Fields that are to be again as the documents tell them.",
            examples = "[\"title\"]")
        List<String> release,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  CorrectionRequest {
    participants = participants == null ? List.of() : List.copyOf(participants);
    areas = areas == null ? List.of() : List.copyOf(areas);
    release = release == null ? List.of() : List.copyOf(release);
  }
}

package org.liaison.gateway.extraction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.ParticipantResponse;

/** An event as the text tells it. */
@Schema(
    name = "EventFinding",
    description = "An event as this text tells it; the record may know more of it from others.")
public record EventFindingResponse(
    @Schema(
            description = "Id of the event of the record; null for what was set aside.",
            nullable = true)
        String eventId,
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
    @Schema(description = "Level of a meeting.", examples = "working-level", nullable = true)
        String level,
    @Schema(description = "What happened, in few words.") String title,
    @Schema(description = "When; null if the text gives no date.", nullable = true)
        DateResponse date,
    @Schema(description = "Who took part.") List<ParticipantResponse> participants,
    @Schema(description = "Where.", nullable = true) String place,
    @Schema(description = "Id of the mechanism under which it happened.", nullable = true)
        String mechanism,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(
            description =
                "How sure the text is; hypothetical and negated ones are set aside, off the"
                    + " timeline.",
            enumeration = {"happened", "announced", "planned", "hypothetical", "negated"})
        String factuality,
    @Schema(description = "The pattern that found it.") String rule,
    @Schema(description = "How sure the engine is, 0 to 1.") double confidence,
    @Schema(description = "The passages that say so.") List<FoundPassageResponse> passages) {

  public EventFindingResponse {
    participants = List.copyOf(participants);
    areas = List.copyOf(areas);
    passages = List.copyOf(passages);
  }
}

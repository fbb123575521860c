package org.liaison.gateway.event;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened, as the documents tell it. */
@Schema(name = "Event", description = "Something that happened, as the documents tell it.")
public record EventResponse(
    @Schema(description = "Id of the event (UUID version 7).") String id,
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
    @Schema(description = "When; null if no source gives a date.", nullable = true)
        DateResponse date,
    @Schema(description = "Who took part.") List<ParticipantResponse> participants,
    @Schema(description = "Where.", nullable = true) String place,
    @Schema(description = "Id of the mechanism under which it happened.", nullable = true)
        String mechanism,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(
            description = "How sure the sources are that it took place.",
            enumeration = {"happened", "announced", "planned"})
        String factuality,
    @Schema(
            description = "Where it stands in the review.",
            enumeration = {"reported", "confirmed", "rejected", "withdrawn", "merged"})
        String status,
    @Schema(description = "Independent texts that tell it; copies of one text count once.")
        int origins,
    @Schema(description = "Best first; in lists at most 20.") List<EvidenceResponse> evidence,
    @Schema(description = "How many passages there are in all.") int evidenceCount,
    @Schema(description = "When it came into the record.") Instant recordedAt,
    @Schema(description = "When it last changed.") Instant updatedAt,
    @Schema(description = "Grows with every change; in quotation marks it is the ETag.")
        long revision,
    @Schema(
            description = "Fields that persons have set; no reading changes them.",
            examples = "[\"title\"]")
        List<String> decided,
    @Schema(description = "Id of the event that it was merged into.", nullable = true)
        String mergedInto,
    @Schema(description = "A decision that waits for a second person.", nullable = true)
        PendingDecisionResponse pending) {

  public EventResponse {
    participants = List.copyOf(participants);
    areas = List.copyOf(areas);
    evidence = List.copyOf(evidence);
    decided = List.copyOf(decided);
  }
}

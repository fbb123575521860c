package org.liaison.gateway.notice;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EvidenceResponse;

/** A graded alert. */
@Schema(name = "Notice", description = "A graded alert on a substance, a route or a method.")
public record NoticeResponse(
    @Schema(description = "Id of the notice (UUID version 7).") String id,
    @Schema(
            description = "How urgent it is.",
            enumeration = {"information", "watch", "warning", "alert"})
        String grade,
    @Schema(description = "What it is about, in few words.") String title,
    @Schema(description = "What is to be known.") String text,
    @Schema(
            description = "What it warns of.",
            enumeration = {"substance", "route", "method"})
        String subject,
    @Schema(description = "Id of the substance.", nullable = true) String substance,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(description = "Who issued it.") ActorReference issuedBy,
    @Schema(description = "The day on which it was issued.") DateResponse issuedOn,
    @Schema(description = "What is asked of whom.") List<AskResponse> asks,
    @Schema(description = "The passages that bear it out.") List<EvidenceResponse> evidence,
    @Schema(
            description =
                "Ids of the events that it is about; one that is gone from the record stays named.")
        List<String> events,
    @Schema(
            description = "Whether it waits for anything.",
            enumeration = {"open", "closed"})
        String status,
    @Schema(description = "Who has taken note.") List<AcknowledgementResponse> acknowledgements,
    @Schema(description = "Whether it is open and the term of an ask has passed without an answer.")
        boolean late,
    @Schema(description = "Whether it is late for longer than the operator allows.")
        boolean escalated,
    @Schema(description = "Grows with every change; in quotation marks it is the ETag.")
        long revision,
    @Schema(description = "When it came into the record.") Instant recordedAt,
    @Schema(description = "When it changed last.") Instant updatedAt) {

  public NoticeResponse {
    areas = List.copyOf(areas);
    asks = List.copyOf(asks);
    evidence = List.copyOf(evidence);
    events = List.copyOf(events);
    acknowledgements = List.copyOf(acknowledgements);
  }
}

package org.liaison.gateway.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;
import org.liaison.gateway.review.QuoteRequest;

/** A notice that a person issues, as OpenAPI shows it. */
@Schema(name = "NoticeInput", description = "A notice.")
record NoticeRequest(
    @Schema(
            description = "How urgent it is.",
            required = true,
            enumeration = {"information", "watch", "warning", "alert"})
        String grade,
    @Schema(
            description = "What it is about, in few words; at most 300 characters.",
            required = true)
        String title,
    @Schema(description = "What is to be known; at most 5000 characters.", required = true)
        String text,
    @Schema(
            description = "What it warns of.",
            required = true,
            enumeration = {"substance", "route", "method"})
        String subject,
    @Schema(description = "Id of the substance.", nullable = true) String substance,
    @Schema(description = "Ids of the areas of cooperation.") List<String> areas,
    @Schema(description = "Who issued it, by id or by a name.", required = true)
        ActorReference issuedBy,
    @Schema(
            description = "The day on which it was issued, in EDTF.",
            examples = "2025-03-04",
            required = true)
        String issuedOn,
    @Schema(description = "What is asked of whom; at most 50.") List<AskRequest> asks,
    @Schema(description = "The passages that bear it out; at most 50.") List<QuoteRequest> evidence,
    @Schema(description = "Ids of the events that it is about.") List<String> events,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  NoticeRequest {
    areas = areas == null ? List.of() : List.copyOf(areas);
    asks = asks == null ? List.of() : List.copyOf(asks);
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
    events = events == null ? List.of() : List.copyOf(events);
  }
}

package org.liaison.gateway.casefile;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** What agencies work on together. */
@Schema(name = "Case", description = "A case that agencies work on together.")
public record CaseResponse(
    @Schema(description = "Id of the case (UUID version 7).") String id,
    @Schema(description = "The name that the agencies know it by; no two cases have the same.")
        String reference,
    @Schema(description = "What it is about, in few words.") String title,
    @Schema(description = "What is to be known of it.", nullable = true) String summary,
    @Schema(description = "Who works on it.") List<ActorReference> agencies,
    @Schema(
            description =
                "Ids of the events that belong to it; one that is gone from the record stays named.")
        List<String> events,
    @Schema(description = "Ids of the documents that belong to it; they need not be known here.")
        List<String> documents,
    @Schema(
            description = "Whether it is still worked on.",
            enumeration = {"open", "closed"})
        String status,
    @Schema(description = "Requests for assistance, in the order in which they were noted.")
        List<AssistanceResponse> requests,
    @Schema(description = "How many requests are overdue; 0 once it is closed.")
        int overdueRequests,
    @Schema(description = "Grows with every change; in quotation marks it is the ETag.")
        long revision,
    @Schema(description = "When it came into the record.") Instant recordedAt,
    @Schema(description = "When it changed last.") Instant updatedAt) {

  public CaseResponse {
    agencies = List.copyOf(agencies);
    events = List.copyOf(events);
    documents = List.copyOf(documents);
    requests = List.copyOf(requests);
  }
}

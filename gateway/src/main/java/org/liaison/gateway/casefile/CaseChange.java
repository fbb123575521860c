package org.liaison.gateway.casefile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** What is to change of a case, as OpenAPI shows it. */
@Schema(
    name = "CaseChange",
    description =
        "What is to change of a case: fields that are there are set, null sets a field to nothing; what is left out stays.")
record CaseChange(
    @Schema(
            description =
                "The name that the agencies know it by; at most 100 characters, another one for each case.")
        String reference,
    @Schema(description = "What it is about, in few words; at most 300 characters.") String title,
    @Schema(description = "What is to be known of it; at most 5000 characters.", nullable = true)
        String summary,
    @Schema(description = "Who works on it, by id or by a name; at most 50.")
        List<ActorReference> agencies,
    @Schema(description = "Ids of events of the record that belong to it; at most 500.")
        List<String> events,
    @Schema(description = "Ids of documents that belong to it; at most 500.")
        List<String> documents,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  CaseChange {
    agencies = agencies == null ? List.of() : List.copyOf(agencies);
    events = events == null ? List.of() : List.copyOf(events);
    documents = documents == null ? List.of() : List.copyOf(documents);
  }
}

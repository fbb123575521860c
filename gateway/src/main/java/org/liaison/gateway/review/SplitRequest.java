package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which passages tell another event, as OpenAPI shows it. */
@Schema(name = "Split", description = "Which passages tell another event.")
record SplitRequest(
    @Schema(description = "Ids of the passages; not all of the event's.", required = true)
        List<String> passages,
    @Schema(description = "Who takes the step.", required = true) String by,
    @Schema(description = "Why.") String reason) {

  SplitRequest {
    passages = passages == null ? List.of() : List.copyOf(passages);
  }
}

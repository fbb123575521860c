package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What persons did with an event. */
@Schema(name = "History", description = "What persons did with an event.")
public record HistoryResponse(
    @Schema(description = "The steps, oldest first.") List<StepResponse> items) {

  public HistoryResponse {
    items = List.copyOf(items);
  }
}

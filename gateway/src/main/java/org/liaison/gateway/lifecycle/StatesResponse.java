package org.liaison.gateway.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every state that a document was in. */
@Schema(name = "DocumentStates", description = "Every state that a document was in.")
public record StatesResponse(
    @Schema(description = "Oldest first; the first is the one in which every document begins.")
        List<StateResponse> items) {

  public StatesResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.lifecycle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every state that a document was put into. */
@Schema(name = "DocumentStates", description = "Every state that a document was put into.")
public record StatesResponse(
    @Schema(description = "Oldest first; empty if it always was current.")
        List<StateResponse> items) {

  public StatesResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.control;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every change of an entry of the register. */
@Schema(name = "ControlHistory", description = "Every change of a control.")
public record ControlHistoryResponse(
    @Schema(description = "The changes, oldest first.") List<ControlChangeResponse> items) {

  public ControlHistoryResponse {
    items = List.copyOf(items);
  }
}

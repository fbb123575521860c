package org.liaison.gateway.claim;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Claims side by side. */
@Schema(name = "ClaimComparison", description = "Who says what, side by side.")
public record ClaimComparisonResponse(
    @Schema(description = "Sides that disagree first.") List<ClaimSideResponse> sides,
    @Schema(description = "Whether one side supports what another one criticises or denies.")
        boolean disagree,
    @Schema(description = "Whether there are more claims than are compared.") boolean cut) {

  public ClaimComparisonResponse {
    sides = List.copyOf(sides);
  }
}

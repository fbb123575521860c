package org.liaison.gateway.control;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.ActorReference;

/** What two jurisdictions control on a day. */
@Schema(name = "ControlComparison", description = "What two jurisdictions control on a day.")
public record ComparisonResponse(
    @Schema(description = "One jurisdiction.") ActorReference of,
    @Schema(description = "The other one.") ActorReference with,
    @Schema(description = "The day.") String on,
    @Schema(description = "What 'of' controls and 'with' does not.")
        List<ComparedSubstanceResponse> onlyOf,
    @Schema(description = "What 'with' controls and 'of' does not.")
        List<ComparedSubstanceResponse> onlyWith,
    @Schema(description = "What both control.") List<ComparedSubstanceResponse> both) {

  public ComparisonResponse {
    onlyOf = List.copyOf(onlyOf);
    onlyWith = List.copyOf(onlyWith);
    both = List.copyOf(both);
  }
}

package org.liaison.gateway.timeline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Events counted by period. */
@Schema(name = "Timeline", description = "Events counted by period and type.")
public record TimelineResponse(
    @Schema(description = "In time order.") List<PeriodResponse> items,
    @Schema(description = "How many events were counted in all.") long total) {

  public TimelineResponse {
    items = List.copyOf(items);
  }
}

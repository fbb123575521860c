package org.liaison.gateway.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of events. */
@Schema(name = "EventPage", description = "A page of events.")
public record EventPageResponse(
    @Schema(description = "In date order, undated last.") List<EventResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public EventPageResponse {
    items = List.copyOf(items);
  }
}

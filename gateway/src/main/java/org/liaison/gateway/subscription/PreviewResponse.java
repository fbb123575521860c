package org.liaison.gateway.subscription;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.event.EventResponse;

/** What a subscription would tell of. */
@Schema(
    name = "SubscriptionPreview",
    description = "What the filter finds now, at most 20 events in date order.")
public record PreviewResponse(List<EventResponse> items) {

  public PreviewResponse {
    items = List.copyOf(items);
  }
}

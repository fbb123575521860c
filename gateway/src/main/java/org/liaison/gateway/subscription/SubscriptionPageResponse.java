package org.liaison.gateway.subscription;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of subscriptions. */
@Schema(name = "SubscriptionPage", description = "A page of subscriptions.")
public record SubscriptionPageResponse(
    @Schema(description = "The newest first.") List<SubscriptionResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public SubscriptionPageResponse {
    items = List.copyOf(items);
  }
}

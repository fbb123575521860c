package org.liaison.gateway.subscription;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of notifications. */
@Schema(name = "DeliveryPage", description = "A page of notifications.")
public record DeliveryPageResponse(
    @Schema(description = "The newest first.") List<DeliveryResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public DeliveryPageResponse {
    items = List.copyOf(items);
  }
}

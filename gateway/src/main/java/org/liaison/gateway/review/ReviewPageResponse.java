package org.liaison.gateway.review;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what waits for a person. */
@Schema(name = "ReviewPage", description = "A page of what waits for a person.")
public record ReviewPageResponse(
    @Schema(description = "What matters most first, then what waits longest.")
        List<ReviewItemResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public ReviewPageResponse {
    items = List.copyOf(items);
  }
}

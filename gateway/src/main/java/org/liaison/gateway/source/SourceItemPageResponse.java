package org.liaison.gateway.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of what a source listed. */
@Schema(name = "SourceItemPage", description = "A page of what a source listed, last seen first.")
public record SourceItemPageResponse(
    @Schema(description = "The items.") List<SourceItemResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public SourceItemPageResponse {
    items = List.copyOf(items);
  }
}

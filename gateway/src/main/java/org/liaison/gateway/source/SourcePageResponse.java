package org.liaison.gateway.source;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of sources. */
@Schema(name = "SourcePage", description = "A page of sources, newest first.")
public record SourcePageResponse(
    @Schema(description = "The sources.") List<SourceResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public SourcePageResponse {
    items = List.copyOf(items);
  }
}

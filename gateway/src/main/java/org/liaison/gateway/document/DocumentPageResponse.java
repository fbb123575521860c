package org.liaison.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of documents. */
@Schema(name = "DocumentPage", description = "A page of documents.")
public record DocumentPageResponse(
    @Schema(description = "Newest first; best match first when searched.")
        List<DocumentHitResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size,
    @Schema(description = "How many documents were found in all.") long total,
    @Schema(description = "Only on the first page.", nullable = true) FacetsResponse facets) {

  public DocumentPageResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.copy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the copies in the cluster of a document. */
@Schema(name = "CopyPage", description = "A page of the copies in the cluster of a document.")
public record CopyPageResponse(
    @Schema(
            description =
                "Id of the document that was first: the cluster counts as one origin under it.")
        String origin,
    @Schema(description = "The copies, oldest first, without the origin.") List<CopyResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public CopyPageResponse {
    items = List.copyOf(items);
  }
}

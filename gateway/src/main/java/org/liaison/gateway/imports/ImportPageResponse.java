package org.liaison.gateway.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of imports. */
@Schema(name = "ImportPage", description = "A page of imports, newest first.")
public record ImportPageResponse(
    @Schema(description = "The imports.") List<ImportResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public ImportPageResponse {
    items = List.copyOf(items);
  }
}

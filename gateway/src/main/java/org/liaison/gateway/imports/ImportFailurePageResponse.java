package org.liaison.gateway.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of lines that were not taken. */
@Schema(name = "ImportFailurePage", description = "A page of lines that were not taken, in order.")
public record ImportFailurePageResponse(
    @Schema(description = "The lines.") List<ImportFailureResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public ImportFailurePageResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.casefile;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of cases. */
@Schema(name = "CasePage", description = "A page of cases.")
public record CasePageResponse(
    @Schema(description = "The newest first.") List<CaseResponse> items,
    @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public CasePageResponse {
    items = List.copyOf(items);
  }
}

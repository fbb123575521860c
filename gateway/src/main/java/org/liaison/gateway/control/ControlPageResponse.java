package org.liaison.gateway.control;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of controls. */
@Schema(name = "ControlPage", description = "A page of controls in order of effect.")
public record ControlPageResponse(
    @Schema(description = "The controls of this page.") List<ControlResponse> items,
    @Schema(description = "Cursor of the next page; null on the last one.", nullable = true)
        String next,
    @Schema(description = "How many items a page may have.") int size) {

  public ControlPageResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of an entry of the register. */
@Schema(name = "ControlChange", description = "A change of an entry of the control register.")
public record ControlChangeResponse(
    @Schema(description = "Its id.") String id,
    @Schema(description = "The revision that it made.") long revision,
    @Schema(description = "Who made it; 'seed' for entries that come with the service.") String by,
    @Schema(description = "Why; null if that was not said.", nullable = true) String reason,
    @Schema(description = "When.") Instant at,
    @Schema(description = "What changed.") List<Field> fields) {

  public ControlChangeResponse {
    fields = List.copyOf(fields);
  }

  /** How one field was and is. */
  @Schema(name = "ControlFieldChange", description = "How one field was and is.")
  public record Field(
      @Schema(description = "Its name.") String field,
      @Schema(description = "What it said; null for nothing.", nullable = true) String before,
      @Schema(description = "What it says; null for nothing.", nullable = true) String after) {}
}

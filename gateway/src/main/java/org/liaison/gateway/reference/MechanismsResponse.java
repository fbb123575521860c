package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The mechanisms of the lexicon. */
@Schema(name = "Mechanisms", description = "The mechanisms of the lexicon.")
public record MechanismsResponse(
    @Schema(description = "The mechanisms.") List<MechanismResponse> items) {

  public MechanismsResponse {
    items = List.copyOf(items);
  }
}

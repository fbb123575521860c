package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Instruments. */
@Schema(name = "Instruments", description = "What cooperation rests on.")
public record InstrumentsResponse(
    @Schema(description = "In the order of the lexicon.") List<InstrumentResponse> items) {

  public InstrumentsResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A convention, agreement, memorandum or statement. */
@Schema(
    name = "Instrument",
    description = "A convention, agreement, memorandum or statement that cooperation rests on.")
public record InstrumentResponse(
    @Schema(description = "Id of the instrument.") String id,
    @Schema(description = "English name.") String name,
    @Schema(description = "Chinese name.", nullable = true) String nameZh,
    @Schema(description = "What it is.", examples = "memorandum") String kind,
    @Schema(description = "Ids of the actors that concluded it; none if it is open to all.")
        List<String> parties,
    @Schema(description = "When it was signed or adopted (EDTF).", nullable = true) String signed,
    @Schema(description = "When it entered into force (EDTF).", nullable = true) String inForce,
    @Schema(description = "Its id in Wikidata.", nullable = true) String wikidata,
    @Schema(description = "Ids of the mechanisms that it founded.") List<String> mechanisms) {

  public InstrumentResponse {
    parties = List.copyOf(parties);
    mechanisms = List.copyOf(mechanisms);
  }
}

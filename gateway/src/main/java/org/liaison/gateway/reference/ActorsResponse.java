package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Actors of the lexicon. */
@Schema(name = "Actors", description = "Actors of the lexicon.")
public record ActorsResponse(@Schema(description = "The actors.") List<ActorResponse> items) {

  public ActorsResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The areas of cooperation. */
@Schema(name = "Areas", description = "The areas of cooperation.")
public record AreasResponse(@Schema(description = "The areas.") List<AreaResponse> items) {

  public AreasResponse {
    items = List.copyOf(items);
  }
}

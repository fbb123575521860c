package org.liaison.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every version of a document. */
@Schema(name = "Versions", description = "Every version of a document.")
public record VersionsResponse(@Schema(description = "Oldest first.") List<VersionResponse> items) {

  public VersionsResponse {
    items = List.copyOf(items);
  }
}

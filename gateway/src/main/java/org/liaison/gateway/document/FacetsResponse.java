package org.liaison.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts over everything that was found, not over the page. */
@Schema(name = "Facets", description = "Counts over all found documents, highest first.")
public record FacetsResponse(
    @Schema(description = "By language.") List<FacetResponse> languages,
    @Schema(description = "By kind.") List<FacetResponse> kinds,
    @Schema(description = "By publisher.") List<FacetResponse> publishers,
    @Schema(description = "By year of publication.") List<FacetResponse> years) {

  public FacetsResponse {
    languages = List.copyOf(languages);
    kinds = List.copyOf(kinds);
    publishers = List.copyOf(publishers);
    years = List.copyOf(years);
  }
}

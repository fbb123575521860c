package org.liaison.documents.search.domain;

import java.util.List;

/**
 * A page of hits.
 *
 * @param more whether further ones follow
 * @param facets of all hits, whatever the page
 */
public record Found(List<Position> positions, boolean more, Facets facets) {

  public static final Found NOTHING =
      new Found(List.of(), false, new Facets(0, List.of(), List.of(), List.of(), List.of()));

  public Found {
    positions = List.copyOf(positions);
  }
}

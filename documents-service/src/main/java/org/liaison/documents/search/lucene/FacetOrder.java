package org.liaison.documents.search.lucene;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.liaison.documents.search.domain.Facet;
import org.liaison.documents.search.domain.Facets;

/** The order in which the values of a facet are told. */
final class FacetOrder {

  private static final Comparator<Facet> HIGHEST =
      Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value);

  private FacetOrder() {}

  static List<Facet> highest(Stream<Facet> facets) {
    return facets.sorted(HIGHEST).limit(Facets.LONGEST).toList();
  }
}

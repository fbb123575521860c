package org.liaison.documents.search.domain;

import java.util.List;

/** Counts over all hits, highest first, at most {@value #LONGEST} a facet. */
public record Facets(
    long total,
    List<Facet> languages,
    List<Facet> kinds,
    List<Facet> publishers,
    List<Facet> years) {

  public static final int LONGEST = 50;

  public Facets {
    languages = List.copyOf(languages);
    kinds = List.copyOf(kinds);
    publishers = List.copyOf(publishers);
    years = List.copyOf(years);
  }
}

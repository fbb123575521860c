package org.liaison.documents.search.lucene;

import java.util.List;
import java.util.stream.IntStream;
import org.liaison.documents.search.domain.Facet;

/** Counts hits by the year of their publication. */
final class YearCounts {

  private static final int YEARS = 10_000;

  private final int[] counts = new int[YEARS];
  private int first = YEARS;
  private int last;
  private int[] column = new int[0];

  void enter(int[] years) {
    column = years;
  }

  void count(int document) {
    int year = column[document];
    counts[year]++;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }

  List<Facet> highest() {
    return FacetOrder.highest(
        IntStream.rangeClosed(first, last)
            .filter(year -> counts[year] > 0)
            .mapToObj(year -> new Facet(Integer.toString(year), counts[year])));
  }
}

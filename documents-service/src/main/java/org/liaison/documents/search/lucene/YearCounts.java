package org.liaison.documents.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.liaison.documents.search.domain.Facet;

/** Counts hits by the year of their publication. */
final class YearCounts {

  private static final int YEARS = 10_000;

  private final int[] counts = new int[YEARS];
  private int first = YEARS;
  private int last;
  private NumericDocValues years;

  void enter(LeafReader reader) throws IOException {
    years = DocValues.getNumeric(reader, IndexFields.YEAR);
  }

  void count(int document) throws IOException {
    years.advanceExact(document);
    int year = (int) years.longValue();
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

package org.liaison.documents.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.liaison.documents.search.domain.Facet;

/** Counts hits by the values of a field: by their numbers in a segment, then by themselves. */
final class WordCounts {

  private final String field;
  private final Map<String, Long> counts = new HashMap<>();
  private SortedDocValues values;
  private int[] inSegment = new int[0];

  WordCounts(String field) {
    this.field = field;
  }

  void enter(LeafReader reader) throws IOException {
    leave();
    values = DocValues.getSorted(reader, field);
    inSegment = new int[values.getValueCount()];
  }

  void count(int document) throws IOException {
    values.advanceExact(document);
    inSegment[values.ordValue()]++;
  }

  List<Facet> highest() {
    return highest(UnaryOperator.identity());
  }

  List<Facet> highest(UnaryOperator<String> name) {
    try {
      leave();
    } catch (IOException e) {
      throw new IndexFailedException("an index cannot be read", e);
    }
    return FacetOrder.highest(
        counts.entrySet().stream()
            .map(entry -> new Facet(name.apply(entry.getKey()), entry.getValue())));
  }

  private void leave() throws IOException {
    for (int value = 0; value < inSegment.length; value++) {
      if (inSegment[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), (long) inSegment[value], Long::sum);
      }
    }
    inSegment = new int[0];
  }
}

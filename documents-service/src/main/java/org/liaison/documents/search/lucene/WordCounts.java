package org.liaison.documents.search.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.liaison.documents.search.domain.Facet;

/** Counts hits by the words of a field: by their numbers in a segment, then by themselves. */
final class WordCounts {

  private final Map<String, Long> counts = new HashMap<>();
  private SegmentColumns.Words column;
  private int[] inSegment = new int[0];

  void enter(SegmentColumns.Words of) {
    leave();
    column = of;
    inSegment = new int[of.words.length];
  }

  void count(int document) {
    inSegment[column.which[document]]++;
  }

  List<Facet> highest() {
    return highest(UnaryOperator.identity());
  }

  List<Facet> highest(UnaryOperator<String> name) {
    leave();
    return FacetOrder.highest(
        counts.entrySet().stream()
            .map(entry -> new Facet(name.apply(entry.getKey()), entry.getValue())));
  }

  private void leave() {
    for (int word = 0; word < inSegment.length; word++) {
      if (inSegment[word] > 0) {
        counts.merge(column.words[word], (long) inSegment[word], Long::sum);
      }
    }
    inSegment = new int[0];
  }
}

package org.liaison.documents.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.liaison.documents.search.domain.Facets;
import org.liaison.documents.search.domain.Found;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.Sort;

/** Counts every hit in all facets, and keeps those of one page, in one pass. */
final class HitCollector extends SimpleCollector {

  private final ColumnCache columns;
  private final Sort sort;
  private final Comparator<Hit> order;
  private final boolean scored;
  private final Optional<Hit> after;
  private final int size;

  /** The last of the page on top; one hit more than the page tells whether others follow. */
  private final PriorityQueue<Hit> best;

  private final WordCounts languages = new WordCounts();
  private final WordCounts kinds = new WordCounts();
  private final WordCounts publishers = new WordCounts();
  private final YearCounts years = new YearCounts();
  private long total;
  private Scorable scorer;
  private int[] days;
  private NumericDocValues high;
  private NumericDocValues low;

  HitCollector(ColumnCache columns, Sort sort, Optional<Position> after, int size) {
    this.columns = columns;
    this.sort = sort;
    this.order = Hit.order(sort);
    this.scored = sort == Sort.RELEVANCE;
    this.after = after.map(Hit::at);
    this.size = size;
    this.best = new PriorityQueue<>(size + 1, order.reversed());
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    LeafReader reader = context.reader();
    SegmentColumns of = columns.of(reader);
    languages.enter(of.languages);
    kinds.enter(of.kinds);
    publishers.enter(of.publishers);
    years.enter(of.years);
    days = of.days;
    high = DocValues.getNumeric(reader, IndexFields.ID_HIGH);
    low = DocValues.getNumeric(reader, IndexFields.ID_LOW);
  }

  @Override
  public void setScorer(Scorable scorable) {
    this.scorer = scorable;
  }

  @Override
  public ScoreMode scoreMode() {
    return scored ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public void collect(int document) throws IOException {
    total++;
    languages.count(document);
    kinds.count(document);
    publishers.count(document);
    years.count(document);
    float score = scored ? scorer.score() : 0;
    int day = days[document];
    if (best.size() <= size || !isBehind(score, day, best.peek())) {
      offer(new Hit(score, day, value(high, document), value(low, document)));
    }
  }

  /** Most hits are, by what is at hand. */
  private boolean isBehind(float score, int day, Hit last) {
    return switch (sort) {
      case RELEVANCE -> score < last.score();
      case NEWEST -> day < last.day();
      case OLDEST -> day > last.day();
    };
  }

  Found found() {
    List<Position> positions =
        best.stream().sorted(order).limit(size).map(Hit::toPosition).toList();
    Facets facets =
        new Facets(
            total,
            languages.highest(),
            kinds.highest(name -> name.toLowerCase(Locale.ROOT).replace('_', '-')),
            publishers.highest(),
            years.highest());
    return new Found(positions, best.size() > size, facets);
  }

  private void offer(Hit hit) {
    if (after.isPresent() && order.compare(hit, after.get()) <= 0) {
      return;
    }
    if (best.size() <= size) {
      best.add(hit);
    } else if (order.compare(hit, best.peek()) < 0) {
      best.poll();
      best.add(hit);
    }
  }

  private static long value(NumericDocValues values, int document) throws IOException {
    values.advanceExact(document);
    return values.longValue();
  }
}

package org.liaison.documents.search.lucene;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.liaison.documents.search.domain.Position;
import org.liaison.documents.search.domain.Sort;

/** Where a hit stands, in numbers. */
record Hit(float score, long day, long high, long low) {

  private static final Comparator<Hit> BY_ID =
      (one, other) -> {
        int high = Long.compareUnsigned(one.high, other.high);
        return high == 0 ? Long.compareUnsigned(one.low, other.low) : high;
      };

  private static final Comparator<Hit> OLDEST =
      Comparator.comparingLong(Hit::day).thenComparing(BY_ID);

  static Hit at(Position position) {
    UUID id = position.documentId();
    return new Hit(
        position.rank(),
        position.publishedDate().toEpochDay(),
        id.getMostSignificantBits(),
        id.getLeastSignificantBits());
  }

  /** The order of a result; of equal scores the newest goes first. */
  static Comparator<Hit> order(Sort sort) {
    return switch (sort) {
      case RELEVANCE ->
          Comparator.comparingDouble((Hit hit) -> -hit.score).thenComparing(OLDEST.reversed());
      case NEWEST -> OLDEST.reversed();
      case OLDEST -> OLDEST;
    };
  }

  Position toPosition() {
    return new Position(score, LocalDate.ofEpochDay(day), new UUID(high, low));
  }
}

package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Optional;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.edtf.InvalidEdtfException;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.vocabulary.DateBasis;

/**
 * The dates that a passage can have: those that the rules read in it or in its paragraph. So a
 * model may say which of them is meant, and never make one up or make one more precise.
 */
final class SupportedDates {

  private final List<Block> blocks;
  private final List<Temporal> temporals;

  SupportedDates(SourceText source, List<Temporal> temporals) {
    this.blocks = source.blocks();
    this.temporals = List.copyOf(temporals);
  }

  /** The proposed date, if something that is written there gives exactly it. */
  Optional<FoundDate> date(String proposed, List<Passage> evidence) {
    Optional<Edtf> edtf = parse(proposed);
    if (edtf.isEmpty()) {
      return Optional.empty();
    }
    List<Temporal> alike =
        temporals.stream().filter(temporal -> temporal.date().edtf().equals(edtf.get())).toList();
    Optional<FoundDate> inside =
        alike.stream()
            .filter(temporal -> evidence.stream().anyMatch(said -> holds(said, temporal)))
            .map(Temporal::date)
            .findFirst();
    return inside.isPresent() ? inside : beside(alike, evidence);
  }

  private Optional<FoundDate> beside(List<Temporal> alike, List<Passage> evidence) {
    return alike.stream()
        .filter(temporal -> evidence.stream().anyMatch(said -> shareBlock(said, temporal)))
        .map(temporal -> new FoundDate(temporal.date().edtf(), DateBasis.INFERRED))
        .findFirst();
  }

  private boolean shareBlock(Passage passage, Temporal temporal) {
    return blocks.stream()
        .anyMatch(
            block -> Anchoring.holds(block, passage) && Anchoring.holds(block, temporal.passage()));
  }

  private static boolean holds(Passage passage, Temporal temporal) {
    return passage.start() <= temporal.passage().start()
        && temporal.passage().end() <= passage.end();
  }

  private static Optional<Edtf> parse(String proposed) {
    try {
      return Optional.of(Edtf.parse(proposed.strip()));
    } catch (InvalidEdtfException none) {
      return Optional.empty();
    }
  }
}

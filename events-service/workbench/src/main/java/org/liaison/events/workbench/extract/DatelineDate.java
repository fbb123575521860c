package org.liaison.events.workbench.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.ExtractionEngine;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.vocabulary.DateBasis;

/** The day that a text itself names as that of its publication. */
final class DatelineDate {
  private final ExtractionEngine engine;

  DatelineDate(ExtractionEngine engine) {
    this.engine = engine;
  }

  /** The first whole day written out in a byline or dateline. */
  Optional<LocalDate> of(SourceText source) {
    List<Block> heads =
        source.blocks().stream()
            .filter(block -> block.kind() == BlockKind.DATELINE || block.kind() == BlockKind.BYLINE)
            .toList();
    return heads.isEmpty()
        ? Optional.empty()
        : engine.extract(source).temporals().stream()
            .filter(temporal -> temporal.date().basis() == DateBasis.STATED)
            .filter(temporal -> heads.stream().anyMatch(block -> lies(temporal, block)))
            .flatMap(temporal -> day(temporal).stream())
            .findFirst();
  }

  private static boolean lies(Temporal temporal, Block block) {
    return block.start() <= temporal.passage().start() && temporal.passage().end() <= block.end();
  }

  private static Optional<LocalDate> day(Temporal temporal) {
    Optional<LocalDate> first = temporal.date().edtf().earliest();
    return first.equals(temporal.date().edtf().latest()) ? first : Optional.empty();
  }
}

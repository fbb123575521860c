package org.liaison.documents.imports.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.BulkIntake;
import org.liaison.documents.document.domain.Keeping;
import org.liaison.documents.document.domain.Reading;

/** Keeps the lines of a batch, what was wrong with others, and the place to go on, all or none. */
@ApplicationScoped
public class ImportBatches {

  private final Imports imports;
  private final BulkIntake documents;
  private final Clock clock = Clock.systemUTC();

  public ImportBatches(Imports imports, BulkIntake documents) {
    this.imports = imports;
    this.documents = documents;
  }

  /** An import as it stands. */
  @Transactional
  Import current(UUID id) {
    return imports.find(id).orElseThrow(() -> ImportService.noImport(id));
  }

  /**
   * Keeps a batch unless another sender was faster, which the import that comes back shows: its
   * next line is another one then.
   */
  @Transactional
  Import keep(UUID id, long firstLine, List<LineReading> lines, long bytes) {
    Import held = imports.lock(id).orElseThrow(() -> ImportService.noImport(id));
    if (held.state().hasEnded() || held.nextLine() != firstLine) {
      return held;
    }
    List<Reading> readings =
        lines.stream().map(LineReading::reading).flatMap(Optional::stream).toList();
    List<Keeping> keepings = documents.keep(readings);
    List<FailedLine> failures = failures(firstLine, lines, keepings);
    ImportCounts counts = held.counts().plusFailed(failures.size());
    for (Keeping keeping : keepings) {
      counts = keeping.outcome().map(counts::plus).orElse(counts);
    }
    imports.addFailures(id, failures);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Import advanced = held.advanced(firstLine + lines.size(), counts, bytes, now);
    imports.update(advanced);
    return advanced;
  }

  /**
   * Lines that could not be read, and those that were read and yet not kept.
   *
   * @param keepings of the lines that were read, in order
   */
  private static List<FailedLine> failures(
      long firstLine, List<LineReading> lines, List<Keeping> keepings) {
    Iterator<Keeping> kept = keepings.iterator();
    List<FailedLine> failures = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LineReading line = lines.get(i);
      long number = firstLine + i;
      Optional<Refusal> refusal =
          line.reading().isPresent() ? kept.next().refusal().map(Refusal::of) : line.refusal();
      refusal.ifPresent(reason -> failures.add(new FailedLine(number, line.name(), reason)));
    }
    return failures;
  }
}

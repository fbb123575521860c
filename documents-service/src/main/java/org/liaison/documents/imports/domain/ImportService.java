package org.liaison.documents.imports.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.document.domain.PurgedMeanwhileException;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Takes imports in, batch by batch; whatever is repeated doubles nothing. */
@ApplicationScoped
public class ImportService {

  private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
  private final Imports imports;
  private final LineReader reader;
  private final ImportBatches batches;
  private final ImportPatience patience;
  private final Clock clock = Clock.systemUTC();

  public ImportService(
      Imports imports, LineReader reader, ImportBatches batches, ImportPatience patience) {
    this.imports = imports;
    this.reader = reader;
    this.batches = batches;
    this.patience = patience;
  }

  /** A new import under a new id. */
  @Transactional
  public Import start() {
    return start(ids.generate());
  }

  /** A new import, or the one that has the id. */
  @Transactional
  public Import start(UUID id) {
    imports.begin(Import.begun(id, now()));
    return find(id);
  }

  /**
   * Keeps lines; those that the import has already are skipped.
   *
   * @throws DocumentsException {@code IMPORT_ENDED} if it takes no more, {@code
   *     IMPORT_LINE_MISSING} if lines before the first are missing
   */
  public Import append(UUID id, long firstLine, List<ImportLine> lines, long bytes) {
    Import before = batches.current(id);
    int known = known(before, firstLine, lines.size());
    if (known == lines.size()) {
      return before;
    }
    List<ImportLine> further = lines.subList(known, lines.size());
    Import after = keep(id, firstLine + known, reader.read(further), known == 0 ? bytes : 0);
    if (after.nextLine() < firstLine + lines.size()) {
      // Somebody else ended or advanced it meanwhile.
      refuseEnded(after);
      return append(id, firstLine, lines, bytes);
    }
    return after;
  }

  private Import keep(UUID id, long firstLine, List<LineReading> lines, long bytes) {
    try {
      return batches.keep(id, firstLine, lines, bytes);
    } catch (PurgedMeanwhileException e) {
      // Its tombstone is there now, and its line is refused.
      return batches.keep(id, firstLine, lines, bytes);
    }
  }

  /** Ends an import after its last line. */
  @Transactional
  public Import finish(UUID id) {
    return end(id, ImportState.DONE);
  }

  /** Ends an import before its last line. */
  @Transactional
  public Import cancel(UUID id) {
    return end(id, ImportState.CANCELLED);
  }

  @Transactional
  public Import find(UUID id) {
    return seen(imports.find(id).orElseThrow(() -> noImport(id)));
  }

  /** Newest first, from after one on. */
  @Transactional
  public List<Import> page(Optional<UUID> after, int size) {
    return imports.page(after, size).stream().map(this::seen).toList();
  }

  /** Lines that were not taken, in their order, from after one on. */
  @Transactional
  public List<FailedLine> failures(UUID id, long afterLine, int size) {
    find(id);
    return imports.failures(id, afterLine, size);
  }

  static DocumentsException noImport(UUID id) {
    return new DocumentsException(ErrorCode.IMPORT_NOT_FOUND, "there is no import " + id);
  }

  /** How many of some lines are there already. */
  private static int known(Import job, long firstLine, int lines) {
    refuseEnded(job);
    if (firstLine < 1 || firstLine > job.nextLine()) {
      throw DocumentsException.ofField(
          ErrorCode.IMPORT_LINE_MISSING,
          "first_line",
          "leaves lines out; go on with line " + job.nextLine());
    }
    return (int) Math.min(lines, job.nextLine() - firstLine);
  }

  private static void refuseEnded(Import job) {
    if (job.state().hasEnded()) {
      throw new DocumentsException(
          ErrorCode.IMPORT_ENDED,
          "import " + job.id() + " has ended and takes no more lines; begin another one");
    }
  }

  private Import end(UUID id, ImportState state) {
    Import held = imports.lock(id).orElseThrow(() -> noImport(id));
    if (held.state().hasEnded()) {
      return held;
    }
    Import ended = held.ended(state, now());
    imports.update(ended);
    return ended;
  }

  private Import seen(Import job) {
    Duration silence = patience.silence();
    return job.seenAfter(now().minus(silence));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

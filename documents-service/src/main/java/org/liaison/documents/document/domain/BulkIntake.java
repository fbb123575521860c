package org.liaison.documents.document.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liaison.documents.text.LanguageDetector;
import org.liaison.documents.text.LanguageModel;

/** Takes many documents in at once, under the rules of {@link DocumentService} for each. */
@ApplicationScoped
public class BulkIntake {

  private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
  private final SubmissionReader reader =
      new SubmissionReader(new LanguageDetector(new LanguageModel()));
  private final Documents documents;
  private final Instance<VersionListener> listeners;
  private final Clock clock = Clock.systemUTC();

  public BulkIntake(Documents documents, Instance<VersionListener> listeners) {
    this.documents = documents;
    this.listeners = listeners;
  }

  /** Reads submissions on every core, each for itself; meant to be done outside a transaction. */
  public List<Reading> read(List<Incoming> incoming) {
    return incoming.parallelStream().map(each -> Reading.of(reader, each)).toList();
  }

  /**
   * Keeps what was read, in its order, and tells what became of each. None may be refused already;
   * idempotency keys play no part.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Outcome> keep(List<Reading> readings) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    BulkPlan plan = new BulkPlan(documents.createOrLockAll(firsts(readings), now), now);
    List<Outcome> outcomes = readings.stream().map(plan::decide).toList();
    List<VersionText> accepted = plan.accepted();
    if (!accepted.isEmpty()) {
      documents.advanceAll(plan.advanced());
      accepted.forEach(each -> documents.add(each.version(), each.text()));
      plan.files()
          .forEach(
              (version, file) ->
                  documents.addOriginal(version.documentId(), version.number(), file));
      listeners.forEach(listener -> listener.accepted(accepted));
    }
    return outcomes;
  }

  /** By identity in order, so that batches that share documents wait for each other in turn. */
  private Map<DocumentIdentity, DocumentHead> firsts(List<Reading> readings) {
    Map<DocumentIdentity, DocumentHead> firsts =
        new TreeMap<>(Comparator.comparing(DocumentIdentity::value));
    for (Reading reading : readings) {
      firsts.computeIfAbsent(
          reading.document().identity(),
          identity -> new DocumentHead(ids.generate(), 1, reading.document().text().sha256()));
    }
    return firsts;
  }
}

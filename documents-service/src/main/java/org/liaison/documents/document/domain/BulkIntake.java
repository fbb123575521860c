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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.liaison.documents.text.LanguageDetector;
import org.liaison.documents.text.LanguageModel;

/** Takes many documents in at once, under the rules of {@link DocumentService} for each. */
@ApplicationScoped
public class BulkIntake {

  private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
  private final SubmissionReader reader;
  private final Documents documents;
  private final Tombstones tombstones;
  private final Instance<VersionListener> listeners;
  private final Clock clock = Clock.systemUTC();

  public BulkIntake(
      Documents documents,
      Tombstones tombstones,
      PageIdentities pages,
      Instance<VersionListener> listeners) {
    this.reader = new SubmissionReader(new LanguageDetector(new LanguageModel()), pages);
    this.documents = documents;
    this.tombstones = tombstones;
    this.listeners = listeners;
  }

  /** Reads submissions on every core, each for itself; meant to be done outside a transaction. */
  public List<Reading> read(List<Incoming> incoming) {
    return incoming.parallelStream().map(each -> Reading.of(reader, each)).toList();
  }

  /**
   * Keeps what was read, in its order, and tells what became of each. None may be refused already;
   * idempotency keys play no part.
   *
   * @throws PurgedMeanwhileException if it must be tried again, in another transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Keeping> keep(List<Reading> readings) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<DocumentIdentity, Reading> firsts = firsts(readings);
    Map<DocumentIdentity, Tombstone> purged = tombstones.among(firsts.keySet());
    firsts.keySet().removeAll(purged.keySet());
    BulkPlan plan = new BulkPlan(take(firsts, now), this::stored, now);
    List<Keeping> keepings =
        readings.stream()
            .map(
                reading ->
                    Optional.ofNullable(purged.get(reading.identity()))
                        .map(tombstone -> Keeping.refused(PurgedDocument.notAgain(tombstone)))
                        .orElseGet(() -> Keeping.of(plan.decide(reading.candidate()))))
            .toList();
    write(plan);
    return keepings;
  }

  private void write(BulkPlan plan) {
    List<VersionText> accepted = plan.accepted();
    if (accepted.isEmpty()) {
      return;
    }
    documents.advanceAll(plan.advanced());
    accepted.forEach(each -> documents.add(each.version(), each.text()));
    plan.files()
        .forEach(
            (version, file) -> documents.addOriginal(version.documentId(), version.number(), file));
    listeners.forEach(listener -> listener.accepted(accepted));
  }

  /** By identity in order, so that batches that share documents wait for each other in turn. */
  private static Map<DocumentIdentity, Reading> firsts(List<Reading> readings) {
    Map<String, DocumentIdentity> united =
        readings.stream()
            .map(Reading::identity)
            .collect(
                Collectors.toMap(
                    DocumentIdentity::value, identity -> identity, DocumentIdentity::with));
    Map<DocumentIdentity, Reading> firsts =
        new TreeMap<>(Comparator.comparing(DocumentIdentity::value));
    readings.forEach(
        reading -> firsts.putIfAbsent(united.get(reading.identity().value()), reading));
    return firsts;
  }

  private Map<DocumentIdentity, TakenDocument> take(
      Map<DocumentIdentity, Reading> firsts, Instant now) {
    Map<DocumentIdentity, DocumentHead> heads =
        new TreeMap<>(Comparator.comparing(DocumentIdentity::value));
    firsts.forEach(
        (identity, reading) ->
            heads.put(
                identity,
                new DocumentHead(
                    ids.generate(), 1, reading.candidate().document().text().sha256())));
    Map<DocumentIdentity, TakenDocument> taken = documents.createOrLockAll(heads, now);
    // Asked after the identities were taken: whoever waited for a purge to end sees its tombstone.
    if (taken.size() < heads.size() || !tombstones.among(heads.keySet()).isEmpty()) {
      throw new PurgedMeanwhileException();
    }
    return taken;
  }

  private VersionText stored(DocumentHead head) {
    return documents.versionText(head.id(), head.currentVersion()).orElseThrow();
  }
}

package org.liaison.documents.document.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.text.LanguageDetector;
import org.liaison.documents.text.LanguageModel;

/** Takes documents in: each text once, under its document, in order. */
@ApplicationScoped
public class DocumentService {

  private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
  private final SubmissionReader reader;
  private final Documents documents;
  private final IdempotencyKeys keys;
  private final Tombstones tombstones;
  private final Instance<VersionListener> listeners;
  private final Clock clock = Clock.systemUTC();

  public DocumentService(
      Documents documents,
      IdempotencyKeys keys,
      Tombstones tombstones,
      PageIdentities pages,
      Instance<VersionListener> listeners) {
    this.reader = new SubmissionReader(new LanguageDetector(new LanguageModel()), pages);
    this.documents = documents;
    this.keys = keys;
    this.tombstones = tombstones;
    this.listeners = listeners;
  }

  /** Keeps a text unless it is the current one of its document already. */
  @Transactional
  public SubmissionResult submit(Submission submission) {
    return submit(submission, Optional.empty());
  }

  /** Keeps a text with the file that it was read from, under the same rules. */
  @Transactional
  public SubmissionResult submit(Submission submission, Optional<SubmittedFile> file) {
    Candidate candidate = new Candidate(reader.read(submission), file);
    String key = submission.idempotencyKey();
    if (key.isEmpty()) {
      return keep(candidate);
    }
    String fingerprint = submission.fingerprint();
    return keys.claim(key, fingerprint)
        .map(use -> repeat(use, fingerprint))
        .orElseGet(() -> keepUnderKey(candidate, key));
  }

  private SubmissionResult repeat(IdempotencyKeys.Use use, String fingerprint) {
    if (!use.fingerprint().equals(fingerprint)) {
      throw DocumentsException.ofField(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          "idempotency_key",
          "was used for another request; take a new key for a new request");
    }
    return new SubmissionResult(
        use.outcome(), version(use.documentId(), use.version()), use.reason());
  }

  private SubmissionResult keepUnderKey(Candidate candidate, String key) {
    SubmissionResult result = keep(candidate);
    keys.complete(key, result);
    return result;
  }

  private SubmissionResult keep(Candidate candidate) {
    AcceptableDocument document = candidate.document();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    DocumentHead created = new DocumentHead(ids.generate(), 1, document.text().sha256());
    if (documents.create(document.identity(), created, now)) {
      refusePurged(document.identity());
      return add(Outcome.CREATED, candidate.asVersion(created.id(), 1, now), candidate);
    }
    DocumentHead head = lock(document.identity());
    Optional<UnchangedReason> unchanged = unchanged(head, document);
    if (unchanged.isPresent()) {
      return SubmissionResult.unchanged(version(head.id(), head.currentVersion()), unchanged.get());
    }
    int next = head.currentVersion() + 1;
    documents.advance(new DocumentHead(head.id(), next, document.text().sha256()));
    return add(Outcome.NEW_VERSION, candidate.asVersion(head.id(), next, now), candidate);
  }

  private Optional<UnchangedReason> unchanged(DocumentHead head, AcceptableDocument document) {
    if (head.currentSha256().equals(document.text().sha256())) {
      return Optional.of(UnchangedReason.SAME_TEXT);
    }
    VersionText current = documents.versionText(head.id(), head.currentVersion()).orElseThrow();
    return Noise.isAllThatDiffers(current, document)
        ? Optional.of(UnchangedReason.NOISE)
        : Optional.empty();
  }

  /** A purge may have ended between the look for the document and this one. */
  private DocumentHead lock(DocumentIdentity identity) {
    return documents
        .lock(identity)
        .orElseThrow(() -> tombstones.of(identity).map(PurgedDocument::notAgain).orElseThrow());
  }

  /**
   * Asked after the identity was taken: whoever waited for a purge to end sees its tombstone now.
   */
  private void refusePurged(DocumentIdentity identity) {
    tombstones
        .of(identity)
        .ifPresent(
            tombstone -> {
              throw PurgedDocument.notAgain(tombstone);
            });
  }

  private SubmissionResult add(Outcome outcome, DocumentVersion version, Candidate candidate) {
    VersionText accepted = new VersionText(version, candidate.document().text().value());
    documents.add(version, accepted.text());
    candidate
        .file()
        .ifPresent(file -> documents.addOriginal(version.documentId(), version.number(), file));
    listeners.forEach(listener -> listener.accepted(List.of(accepted)));
    return SubmissionResult.kept(outcome, version);
  }

  private DocumentVersion version(UUID id, int number) {
    return documents.version(id, number).orElseThrow();
  }
}

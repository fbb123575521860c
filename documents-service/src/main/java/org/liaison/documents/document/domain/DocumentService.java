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
  private final SubmissionReader reader =
      new SubmissionReader(new LanguageDetector(new LanguageModel()));
  private final Documents documents;
  private final IdempotencyKeys keys;
  private final Instance<VersionListener> listeners;
  private final Clock clock = Clock.systemUTC();

  public DocumentService(
      Documents documents, IdempotencyKeys keys, Instance<VersionListener> listeners) {
    this.documents = documents;
    this.keys = keys;
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
    Candidate document = new Candidate(reader.read(submission), file);
    String key = submission.idempotencyKey();
    if (key.isEmpty()) {
      return keep(document);
    }
    String fingerprint = submission.fingerprint();
    return keys.claim(key, fingerprint)
        .map(use -> repeat(use, fingerprint))
        .orElseGet(() -> keepUnderKey(document, key));
  }

  private SubmissionResult repeat(IdempotencyKeys.Use use, String fingerprint) {
    if (!use.fingerprint().equals(fingerprint)) {
      throw DocumentsException.ofField(
          ErrorCode.IDEMPOTENCY_KEY_REUSED,
          "idempotency_key",
          "was used for another request; take a new key for a new request");
    }
    return new SubmissionResult(use.outcome(), version(use.documentId(), use.version()));
  }

  private SubmissionResult keepUnderKey(Candidate document, String key) {
    SubmissionResult result = keep(document);
    DocumentVersion version = result.version();
    keys.complete(key, result.outcome(), version.documentId(), version.number());
    return result;
  }

  private SubmissionResult keep(Candidate candidate) {
    AcceptableDocument document = candidate.document();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    DocumentHead created = new DocumentHead(ids.generate(), 1, document.text().sha256());
    if (documents.create(document.identity(), created, now)) {
      return add(Outcome.CREATED, candidate.asVersion(created.id(), 1, now), candidate);
    }
    DocumentHead head = documents.lock(document.identity());
    if (head.currentSha256().equals(document.text().sha256())) {
      return new SubmissionResult(Outcome.UNCHANGED, version(head.id(), head.currentVersion()));
    }
    int next = head.currentVersion() + 1;
    documents.advance(new DocumentHead(head.id(), next, document.text().sha256()));
    return add(Outcome.NEW_VERSION, candidate.asVersion(head.id(), next, now), candidate);
  }

  private SubmissionResult add(Outcome outcome, DocumentVersion version, Candidate candidate) {
    VersionText accepted = new VersionText(version, candidate.document().text().value());
    documents.add(version, accepted.text());
    candidate
        .file()
        .ifPresent(file -> documents.addOriginal(version.documentId(), version.number(), file));
    listeners.forEach(listener -> listener.accepted(List.of(accepted)));
    return new SubmissionResult(outcome, version);
  }

  /** A document that can be kept, with the file that it was read from. */
  private record Candidate(AcceptableDocument document, Optional<SubmittedFile> file) {

    DocumentVersion asVersion(UUID id, int number, Instant now) {
      return document.asVersion(id, number, now, file);
    }
  }

  private DocumentVersion version(UUID id, int number) {
    return documents.version(id, number).orElseThrow();
  }
}

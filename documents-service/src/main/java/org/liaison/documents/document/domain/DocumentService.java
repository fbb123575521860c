package org.liaison.documents.document.domain;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    Candidate candidate = read(submission, file);
    String key = candidate.idempotencyKey();
    return key.isEmpty()
        ? keep(candidate)
        : keys.claim(key, candidate.fingerprint())
            .map(use -> repeat(use, candidate.fingerprint()))
            .orElseGet(() -> keepUnderKey(candidate));
  }

  /**
   * Checks a submission and reads its text, which needs no transaction.
   *
   * @throws DocumentsException with everything that is wrong
   */
  public Candidate read(Submission submission, Optional<SubmittedFile> file) {
    return new Candidate(
        reader.read(submission), file, submission.idempotencyKey(), submission.fingerprint());
  }

  /**
   * Keeps many texts in one transaction, as if one came after the other; keys are not looked at.
   */
  @Transactional
  public List<SubmissionResult> keepAll(List<Candidate> candidates) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<DocumentIdentity, DocumentHead> heads = documents.claimAll(newHeads(candidates), now);
    List<SubmissionResult> results = new ArrayList<>();
    List<VersionText> accepted = new ArrayList<>();
    for (Candidate candidate : candidates) {
      DocumentIdentity identity = candidate.document().identity();
      DocumentHead head = heads.get(identity);
      if (head.currentSha256().equals(candidate.sha256())) {
        results.add(new SubmissionResult(Outcome.UNCHANGED, current(head, accepted)));
        continue;
      }
      DocumentHead next =
          new DocumentHead(head.id(), head.currentVersion() + 1, candidate.sha256());
      heads.put(identity, next);
      DocumentVersion version = candidate.asVersion(next.id(), next.currentVersion(), now);
      accepted.add(new VersionText(version, candidate.document().text().value()));
      results.add(new SubmissionResult(outcomeOf(version), version));
    }
    documents.advanceAll(heads.values());
    add(accepted);
    return results;
  }

  private static Outcome outcomeOf(DocumentVersion version) {
    return version.number() == 1 ? Outcome.CREATED : Outcome.NEW_VERSION;
  }

  /** Documents without a version yet, for the identities that nobody has. */
  private Map<DocumentIdentity, DocumentHead> newHeads(List<Candidate> candidates) {
    Map<DocumentIdentity, DocumentHead> heads = new java.util.LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      heads.computeIfAbsent(
          candidate.document().identity(), identity -> new DocumentHead(ids.generate(), 0, ""));
    }
    return heads;
  }

  private DocumentVersion current(DocumentHead head, List<VersionText> accepted) {
    return accepted.stream()
        .map(VersionText::version)
        .filter(version -> version.documentId().equals(head.id()))
        .reduce((first, second) -> second)
        .orElseGet(() -> version(head.id(), head.currentVersion()));
  }

  private void add(List<VersionText> accepted) {
    if (!accepted.isEmpty()) {
      documents.addAll(accepted);
      listeners.forEach(listener -> listener.accepted(accepted));
    }
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

  private SubmissionResult keepUnderKey(Candidate candidate) {
    SubmissionResult result = keep(candidate);
    DocumentVersion version = result.version();
    keys.complete(
        candidate.idempotencyKey(), result.outcome(), version.documentId(), version.number());
    return result;
  }

  private SubmissionResult keep(Candidate candidate) {
    SubmissionResult result = keepAll(List.of(candidate)).get(0);
    boolean kept = result.outcome() != Outcome.UNCHANGED;
    candidate
        .file()
        .filter(file -> kept)
        .ifPresent(
            file ->
                documents.addOriginal(
                    result.version().documentId(), result.version().number(), file));
    return result;
  }

  private DocumentVersion version(UUID id, int number) {
    return documents.version(id, number).orElseThrow();
  }
}

package org.liaison.documents.document.domain;

import java.util.Optional;
import org.liaison.documents.problem.DocumentsException;

/** A submission as it was read: a document that can be kept, or why it is none. */
public final class Reading {

  private final Candidate candidate;
  private final DocumentsException refusal;

  private Reading(Candidate candidate, DocumentsException refusal) {
    this.candidate = candidate;
    this.refusal = refusal;
  }

  static Reading of(SubmissionReader reader, Incoming incoming) {
    try {
      return new Reading(new Candidate(reader.read(incoming.submission()), incoming.file()), null);
    } catch (DocumentsException e) {
      return refused(e);
    }
  }

  /** A submission that could not be read at all. */
  public static Reading refused(DocumentsException refusal) {
    return new Reading(null, refusal);
  }

  /** Why it cannot be kept; nothing if it can. */
  public Optional<DocumentsException> refusal() {
    return Optional.ofNullable(refusal);
  }

  Candidate candidate() {
    return candidate;
  }

  DocumentIdentity identity() {
    return candidate.document().identity();
  }
}

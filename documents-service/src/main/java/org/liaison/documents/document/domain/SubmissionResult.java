package org.liaison.documents.document.domain;

import java.util.Optional;

/**
 * What became of a submission, and the version that stands for it.
 *
 * @param reason why it made no new version; only where the outcome is {@link Outcome#UNCHANGED}
 */
public record SubmissionResult(
    Outcome outcome, DocumentVersion version, Optional<UnchangedReason> reason) {

  public SubmissionResult {
    if (reason.isPresent() != (outcome == Outcome.UNCHANGED)) {
      throw new IllegalArgumentException(outcome + " for " + reason);
    }
  }

  static SubmissionResult kept(Outcome outcome, DocumentVersion version) {
    return new SubmissionResult(outcome, version, Optional.empty());
  }

  static SubmissionResult unchanged(DocumentVersion version, UnchangedReason reason) {
    return new SubmissionResult(Outcome.UNCHANGED, version, Optional.of(reason));
  }
}

package org.liaison.documents.document.domain;

import java.util.Optional;
import org.liaison.documents.problem.DocumentsException;

/**
 * What became of one of many submissions: one of the two is there.
 *
 * @param refusal why it is not kept, though it could be read
 */
public record Keeping(Optional<Outcome> outcome, Optional<DocumentsException> refusal) {

  static Keeping of(Outcome outcome) {
    return new Keeping(Optional.of(outcome), Optional.empty());
  }

  static Keeping refused(DocumentsException refusal) {
    return new Keeping(Optional.empty(), Optional.of(refusal));
  }
}

package org.liaison.documents.document.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A document that was read and may be kept, with the file that it was read from. */
record Candidate(AcceptableDocument document, Optional<SubmittedFile> file) {

  DocumentVersion asVersion(UUID id, int number, Instant now) {
    return document.asVersion(id, number, now, file);
  }
}

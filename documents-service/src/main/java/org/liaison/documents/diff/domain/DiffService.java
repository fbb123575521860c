package org.liaison.documents.diff.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.liaison.documents.document.domain.DocumentLibrary;
import org.liaison.documents.document.domain.VersionText;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Tells how versions differ; not in a transaction, since comparing may take seconds. */
@ApplicationScoped
public class DiffService {

  private final DocumentLibrary library;

  public DiffService(DocumentLibrary library) {
    this.library = library;
  }

  /** How a version (0: the current one) differs from another. */
  public VersionDiff diff(UUID documentId, int number, int against) {
    if (against < 1) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, "against", "must be the number of a version, 1 or more");
    }
    VersionText old = library.versionText(documentId, against);
    VersionText now = library.versionText(documentId, number);
    return new VersionDiff(old, now, TextComparison.of(old.text(), now.text()));
  }
}

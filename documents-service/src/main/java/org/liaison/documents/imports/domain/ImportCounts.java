package org.liaison.documents.imports.domain;

import org.liaison.documents.document.domain.Outcome;

/** What became of lines. */
public record ImportCounts(long created, long unchanged, long newVersions, long failed) {

  static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0);

  ImportCounts plus(Outcome outcome) {
    return switch (outcome) {
      case CREATED -> new ImportCounts(created + 1, unchanged, newVersions, failed);
      case UNCHANGED -> new ImportCounts(created, unchanged + 1, newVersions, failed);
      case NEW_VERSION -> new ImportCounts(created, unchanged, newVersions + 1, failed);
    };
  }

  ImportCounts plusFailed(long failures) {
    return new ImportCounts(created, unchanged, newVersions, failed + failures);
  }
}

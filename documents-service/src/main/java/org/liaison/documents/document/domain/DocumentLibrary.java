package org.liaison.documents.document.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.problem.Violations;

/** Gives documents out: as they stand, version by version, passage by passage. */
@ApplicationScoped
@Transactional
public class DocumentLibrary {

  private final Documents documents;
  private final Tombstones tombstones;

  public DocumentLibrary(Documents documents, Tombstones tombstones) {
    this.documents = documents;
    this.tombstones = tombstones;
  }

  public Document document(UUID id) {
    return documents.find(id).orElseThrow(() -> noDocument(id));
  }

  /** Every version, oldest first. */
  public List<DocumentVersion> versions(UUID id) {
    List<DocumentVersion> versions = documents.versions(id);
    if (versions.isEmpty()) {
      throw noDocument(id);
    }
    return versions;
  }

  /** A version with its text; number 0 means the current one. */
  public VersionText versionText(UUID id, int number) {
    requireVersionNumber("number", number);
    return documents.versionText(id, number).orElseThrow(() -> noVersion(id, number));
  }

  /**
   * The file that a version was read from, with its bytes from an offset on.
   *
   * @param number 0 means the current one
   * @param length bytes at most
   */
  public FileContent original(UUID id, int number, int offset, int length) {
    requireVersionNumber("version", number);
    DocumentVersion version =
        documents.version(id, number).orElseThrow(() -> noVersion(id, number));
    OriginalFile file =
        version
            .provenance()
            .original()
            .orElseThrow(
                () ->
                    new DocumentsException(
                        ErrorCode.ORIGINAL_NOT_FOUND,
                        "version %d of document %s was sent as text, not as a file"
                            .formatted(version.number(), id)));
    if (offset < 0 || offset > file.size()) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, "offset", "must be 0 to the size of the file");
    }
    return new FileContent(
        file, documents.original(id, version.number(), offset, length).orElseThrow());
  }

  /** What stands at {@code [start, end)}, in code points; empty where that leaves the text. */
  public String passage(UUID id, int number, int start, int end) {
    requireVersionNumber("version", number);
    Violations violations = new Violations();
    if (start < 0) {
      violations.add("start", "must not be negative");
    }
    if (end < start) {
      violations.add("end", "must not lie before start");
    }
    violations.throwIfAny();
    return documents.passage(id, number, start, end).orElseThrow(() -> noVersion(id, number));
  }

  private static void requireVersionNumber(String field, int number) {
    if (number < 0) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, field, "must be 1 or more, or 0 for the current version");
    }
  }

  private DocumentsException noVersion(UUID id, int number) {
    return documents.find(id).isEmpty()
        ? noDocument(id)
        : new DocumentsException(
            ErrorCode.VERSION_NOT_FOUND, "document " + id + " has no version " + number);
  }

  private DocumentsException noDocument(UUID id) {
    return tombstones
        .find(id)
        .map(PurgedDocument::gone)
        .orElseGet(
            () ->
                new DocumentsException(ErrorCode.DOCUMENT_NOT_FOUND, "there is no document " + id));
  }
}

package org.liaison.documents.file.domain;

import java.util.Objects;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.formats.FileToRead;

/**
 * A file with what its sender says of it.
 *
 * @param given what the sender says: fields that are empty (or null, for kind and handling) are
 *     taken from the file itself; its text is empty
 */
public record FileSubmission(FileToRead file, Submission given) {

  public FileSubmission {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(given, "given");
  }
}

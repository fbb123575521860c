package org.liaison.documents.file.domain;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.MetadataField;
import org.liaison.documents.formats.StatedValue;

/**
 * A file with what its sender says of it.
 *
 * @param given what the sender says: fields that are empty (or null, for kind and handling) are
 *     taken from the file itself; its text is empty
 * @param told what the place that led to the file says of it: taken where the file says nothing
 */
public record FileSubmission(
    FileToRead file, Submission given, Map<MetadataField, List<StatedValue>> told) {

  public FileSubmission {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(given, "given");
    told = Map.copyOf(told);
  }

  /** A file of which nobody else says anything. */
  public FileSubmission(FileToRead file, Submission given) {
    this(file, given, Map.of());
  }
}

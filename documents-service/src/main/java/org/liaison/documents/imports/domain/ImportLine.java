package org.liaison.documents.imports.domain;

import org.liaison.documents.document.domain.Submission;
import org.liaison.documents.file.domain.FileSubmission;

/** What a line of an import holds. */
public sealed interface ImportLine {

  /** The entry of the archive that it is; empty if it is a line of text. */
  default String name() {
    return "";
  }

  /** A document as text. */
  record Text(Submission submission) implements ImportLine {}

  /** A document as a file of an archive. */
  record File(String name, FileSubmission submission) implements ImportLine {}

  /** One that whoever parsed it found wrong. */
  record Refused(String name, Refusal refusal) implements ImportLine {}

  /** Nothing. */
  record Blank() implements ImportLine {}
}

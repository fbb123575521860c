package org.liaison.documents.file.domain;

import org.liaison.documents.document.domain.Incoming;
import org.liaison.documents.document.domain.SubmissionResult;
import org.liaison.documents.problem.DocumentsException;

/** Takes files in as documents. */
public interface FileIntake {

  /**
   * Reads a file, and keeps its text and its bytes unless the text is there already.
   *
   * @throws DocumentsException with what to mend in the file or in what was said of it
   */
  SubmissionResult submit(FileSubmission submission);

  /**
   * Reads a file, and keeps nothing of it yet.
   *
   * @throws DocumentsException as above
   */
  Incoming prepare(FileSubmission submission);
}

package org.liaison.documents.file.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.liaison.documents.document.domain.DocumentService;
import org.liaison.documents.document.domain.Incoming;
import org.liaison.documents.document.domain.OriginalFile;
import org.liaison.documents.document.domain.SubmissionResult;
import org.liaison.documents.document.domain.SubmittedFile;
import org.liaison.documents.formats.FileReader;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.ReadFile;
import org.liaison.documents.formats.UnreadableFileException;
import org.liaison.documents.formats.sandbox.ReadersBusyException;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;
import org.liaison.documents.text.Fingerprint;

/** Reads files outside any transaction, and keeps what they hold in one. */
@ApplicationScoped
public class FileService {

  private final FileReader reader;
  private final DocumentService documents;

  public FileService(FileReader reader, DocumentService documents) {
    this.reader = reader;
    this.documents = documents;
  }

  /**
   * Reads a file, and keeps its text and its bytes unless the text is there already.
   *
   * @throws DocumentsException with what to mend in the file or in what was said of it
   */
  public SubmissionResult submit(FileSubmission submission) {
    Incoming prepared = prepare(submission);
    return documents.submit(prepared.submission(), prepared.file());
  }

  /**
   * Reads a file, and keeps nothing of it yet.
   *
   * @throws DocumentsException as above
   */
  public Incoming prepare(FileSubmission submission) {
    FileToRead file = submission.file();
    ReadFile read = read(file);
    CompletedMetadata completed = CompletedMetadata.of(submission, read);
    OriginalFile original =
        new OriginalFile(
            read.mediaType(), file.name(), file.bytes().length, Fingerprint.ofBytes(file.bytes()));
    return new Incoming(
        completed.submission(),
        Optional.of(new SubmittedFile(original, file.bytes(), completed.sources())));
  }

  private ReadFile read(FileToRead file) {
    try {
      return reader.read(file);
    } catch (UnreadableFileException e) {
      throw new DocumentsException(ErrorCode.valueOf("FILE_" + e.reason()), e.getMessage());
    } catch (ReadersBusyException e) {
      throw new DocumentsException(
          ErrorCode.FILE_READERS_BUSY, "all that read files are busy; send the file again later");
    }
  }
}

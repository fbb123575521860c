package org.liaison.gateway.document;

import org.liaison.documents.v1.ImportFieldError;
import org.liaison.documents.v1.ImportLine;
import org.liaison.documents.v1.ImportRefusal;
import org.liaison.documents.v1.ImportText;
import org.liaison.documents.v1.SubmitDocumentRequest;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/** Reads a line of an import as the body of a single submission is read. */
public final class ImportLineReader {

  private ImportLineReader() {}

  /** The document that a line holds, or what is wrong with it. */
  public static ImportLine read(byte[] line) {
    try {
      SubmitDocumentRequest request = DocumentProtoMapper.toProto(SubmissionReader.read(line), "");
      return ImportLine.newBuilder()
          .setText(
              ImportText.newBuilder().setMetadata(request.getMetadata()).setText(request.getText()))
          .build();
    } catch (ProblemException e) {
      return refused(e.problem());
    }
  }

  /** A line that is no document, with the reason. */
  public static ImportLine refused(Problem problem) {
    ImportRefusal.Builder refusal =
        ImportRefusal.newBuilder().setCode(problem.code()).setMessage(problem.detail());
    problem
        .errors()
        .forEach(
            error ->
                refusal.addErrors(
                    ImportFieldError.newBuilder()
                        .setField(error.field())
                        .setMessage(error.message())));
    return ImportLine.newBuilder().setRefusal(refusal).build();
  }
}

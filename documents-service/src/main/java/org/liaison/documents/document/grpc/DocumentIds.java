package org.liaison.documents.document.grpc;

import java.util.UUID;
import java.util.regex.Pattern;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Reads the ids that callers send. */
public final class DocumentIds {

  private static final Pattern UUID_FORM =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private DocumentIds() {}

  /** The id, or a refusal that names the field. */
  public static UUID parse(String field, String id) {
    if (!UUID_FORM.matcher(id).matches()) {
      throw DocumentsException.ofField(
          ErrorCode.VALIDATION_FAILED, field, "must be the id of a document, a UUID");
    }
    return UUID.fromString(id);
  }
}

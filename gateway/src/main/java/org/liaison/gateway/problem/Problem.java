package org.liaison.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A failure as RFC 9457 tells it; {@code code} is what clients may rely on. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong and what to do about it (RFC 9457).")
public record Problem(
    @Schema(
            description = "The code as a URN.",
            required = true,
            examples = "urn:liaison:problem:document-not-found")
        String type,
    @Schema(description = "The code in words.", required = true, examples = "Document not found")
        String title,
    @Schema(description = "The HTTP status.", required = true, examples = "404") int status,
    @Schema(description = "What to fix.", examples = "No document has this id.") String detail,
    @Schema(description = "The path that was asked for.", examples = "/api/v1/documents/0")
        String instance,
    @Schema(description = "The stable code.", required = true, examples = "DOCUMENT_NOT_FOUND")
        String code,
    @Schema(description = "Every field that is wrong, all at once.") List<FieldError> errors,
    @Schema(description = "Only of unexpected failures: the id to quote when asking for help.")
        String errorId,
    @Schema(
            description = "Only of REVISION_CHANGED: the item as it is now.",
            implementation = Object.class)
        Object current) {

  /** Media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  /** A problem of which nothing more than its code is known. */
  public static Problem of(ErrorCode code) {
    return of(code, code.detail());
  }

  /** A problem of the gateway's own. */
  public static Problem of(ErrorCode code, String detail) {
    return of(code.name(), code.status(), detail);
  }

  /** A problem whose code a service chose. */
  public static Problem of(String code, int status, String detail) {
    return new Problem(urn(code), title(code), status, detail, null, code, List.of(), null, null);
  }

  /** The same problem with the fields that are wrong. */
  public Problem withErrors(List<FieldError> errors) {
    return new Problem(type, title, status, detail, instance, code, errors, errorId, current);
  }

  /** The same problem at the path that was asked for. */
  public Problem at(String path) {
    return new Problem(type, title, status, detail, path, code, errors, errorId, current);
  }

  /** The same problem with the id under which the log has its cause. */
  public Problem withErrorId(String id) {
    return new Problem(type, title, status, detail, instance, code, errors, id, current);
  }

  /** The same problem with the item as it is now. */
  public Problem withCurrent(Object item) {
    return new Problem(type, title, status, detail, instance, code, errors, errorId, item);
  }

  private static String urn(String code) {
    return "urn:liaison:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String title(String code) {
    String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
    String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1);
    return sentence.replace("Json ", "JSON ").replace("Uri ", "URI ");
  }
}

package org.liaison.gateway.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field of a problem.
 *
 * @param field name of the field, parameter or header
 * @param message what to write instead
 */
@Schema(description = "One field, parameter or header that is wrong.")
public record FieldError(
    @Schema(description = "Its name as the request has it.", examples = "kind") String field,
    @Schema(description = "What to write instead.", examples = "must be given") String message) {

  /** The first of several in words, and how many more there are. */
  static String summary(List<FieldError> errors) {
    FieldError first = errors.get(0);
    String told = "'" + first.field() + "' " + first.message();
    return errors.size() == 1
        ? told + "."
        : told + "; and " + (errors.size() - 1) + " more, see 'errors'.";
  }
}

package org.liaison.gateway.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.liaison.gateway.problem.FieldError;

/** A line that was not taken. */
@Schema(name = "ImportFailure", description = "A line that was not taken, and why.")
public record ImportFailureResponse(
    @Schema(description = "Its number; the first is 1.") long line,
    @Schema(description = "The file of the archive; null for a line of text.", nullable = true)
        String name,
    @Schema(description = "The same codes as of a single submission.") String code,
    @Schema(description = "What is wrong.") String message,
    @Schema(description = "The fields that are wrong.") List<FieldError> errors) {

  public ImportFailureResponse {
    errors = List.copyOf(errors);
  }
}

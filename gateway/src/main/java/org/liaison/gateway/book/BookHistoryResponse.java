package org.liaison.gateway.book;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What persons did with a notice or a case. */
@Schema(name = "BookHistory", description = "What persons did with a notice or a case.")
public record BookHistoryResponse(
    @Schema(description = "The steps, oldest first.") List<BookStepResponse> items) {

  public BookHistoryResponse {
    items = List.copyOf(items);
  }
}

package org.liaison.gateway.document;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of a text in which searched words stand. */
@Schema(name = "Highlight", description = "A piece of the text with the words that were found.")
public record HighlightResponse(
    @Schema(description = "The piece, plain text.") String snippet,
    @Schema(description = "What was found in it.") List<MarkResponse> marks) {

  public HighlightResponse {
    marks = List.copyOf(marks);
  }
}

package org.liaison.documents.source.domain;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** The place of an item in the list of its source. */
public record ItemPosition(Instant at, String key) {

  /** The place that a token stands for. */
  public static ItemPosition read(String token) {
    List<String> parts = List.of(token.split("_", 2));
    try {
      if (parts.size() == 2) {
        return new ItemPosition(Instant.parse(parts.get(0)), parts.get(1));
      }
    } catch (DateTimeParseException e) {
      // Told below, as any other token that is none.
    }
    throw DocumentsException.ofField(
        ErrorCode.CURSOR_INVALID, "page_token", "must be that of a page of the same list");
  }

  /** A token of this place. */
  public String write() {
    return at + "_" + key;
  }
}

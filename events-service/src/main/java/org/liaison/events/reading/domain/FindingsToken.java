package org.liaison.events.reading.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/**
 * Where a stretch of a reading ended. Bound to the reading: a later one counts its findings anew.
 *
 * @param reading the job that read
 * @param ordinal place of the last row
 */
public record FindingsToken(UUID reading, int ordinal) {

  private static final String VERSION = "1";

  /**
   * Reads a token.
   *
   * @param reading the reading that is asked for now
   */
  public static FindingsToken parse(String token, UUID reading) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      List<String> parts = List.of(text.split(" ", -1));
      if (parts.size() == 3
          && parts.get(0).equals(VERSION)
          && parts.get(1).equals(reading.toString())) {
        return new FindingsToken(reading, Integer.parseInt(parts.get(2)));
      }
    } catch (IllegalArgumentException malformed) {
      throw refused(malformed);
    }
    throw refused(null);
  }

  public String token() {
    String text = String.join(" ", VERSION, reading.toString(), Integer.toString(ordinal));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static RecordException refused(Throwable cause) {
    RecordException refusal =
        RecordException.invalid(
            ErrorCode.CURSOR_INVALID,
            "page_token",
            "not a cursor of this reading, or the document has been read again since;"
                + " repeat the request without it to start over");
    refusal.initCause(cause);
    return refusal;
  }
}

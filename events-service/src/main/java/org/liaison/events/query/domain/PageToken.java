package org.liaison.events.query.domain;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/**
 * Where a page ended: the sort key and id of its last item. Bound to the selection it was made for,
 * since anywhere else it would skip items in silence.
 *
 * @param sortsOn day in ISO 8601 or "infinity"; a number where a list is not sorted by date
 */
public record PageToken(String sortsOn, UUID id) {

  private static final String VERSION = "1";

  /**
   * Reads a token.
   *
   * @param selection the selection of this request
   */
  public static PageToken parse(String token, Object selection) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      List<String> parts = List.of(text.split(" ", -1));
      if (parts.size() == 4
          && parts.get(0).equals(VERSION)
          && parts.get(1).equals(fingerprint(selection))
          && parts.get(2).matches("\\d{4}-\\d{2}-\\d{2}|-?infinity|\\d{1,5}")) {
        return new PageToken(parts.get(2), UUID.fromString(parts.get(3)));
      }
    } catch (IllegalArgumentException malformed) {
      throw refused(malformed);
    }
    throw refused(null);
  }

  public String token(Object selection) {
    String text = String.join(" ", VERSION, fingerprint(selection), sortsOn, id.toString());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static String fingerprint(Object selection) {
    return Integer.toHexString(selection.toString().hashCode());
  }

  private static RecordException refused(Throwable cause) {
    RecordException refusal =
        RecordException.invalid(
            ErrorCode.CURSOR_INVALID,
            "page_token",
            "not a cursor of this list; repeat the request without it to start over");
    refusal.initCause(cause);
    return refusal;
  }
}

package org.liaison.documents.search.domain;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Goes on after a position of one query; opaque to callers, refused for any other query. */
final class PageToken {

  private static final byte FORMAT = 1;
  private static final int BINDING = 8;
  private static final int LENGTH = 1 + BINDING + Float.BYTES + 3 * Long.BYTES;

  private PageToken() {}

  static String write(Position position, String queryFingerprint) {
    ByteBuffer bytes =
        ByteBuffer.allocate(LENGTH)
            .put(FORMAT)
            .put(binding(queryFingerprint))
            .putFloat(position.rank())
            .putLong(position.publishedDate().toEpochDay())
            .putLong(position.documentId().getMostSignificantBits())
            .putLong(position.documentId().getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  static Position read(String token, String queryFingerprint) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      byte[] binding = new byte[BINDING];
      if (bytes.remaining() == LENGTH
          && bytes.get() == FORMAT
          && Arrays.equals(bytes.get(binding).array(), bytes.array())
          && Arrays.equals(binding, binding(queryFingerprint))) {
        return new Position(
            bytes.getFloat(),
            LocalDate.ofEpochDay(bytes.getLong()),
            new UUID(bytes.getLong(), bytes.getLong()));
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static byte[] binding(String queryFingerprint) {
    return HexFormat.of().parseHex(queryFingerprint, 0, 2 * BINDING);
  }

  private static DocumentsException invalid() {
    return DocumentsException.ofField(
        ErrorCode.CURSOR_INVALID,
        "page_token",
        "must be the next_page_token of a page of the same query, or empty for the first page");
  }
}

package org.liaison.documents.copy.domain;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Goes on after a document of one cluster; opaque to callers, refused for any other cluster. */
final class CopyToken {

  private static final int LENGTH = 4 * Long.BYTES;

  private CopyToken() {}

  static String write(UUID origin, UUID last) {
    ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
    put(bytes, origin);
    put(bytes, last);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  static UUID read(String token, UUID origin) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      if (bytes.remaining() == LENGTH && get(bytes).equals(origin)) {
        return get(bytes);
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static void put(ByteBuffer bytes, UUID id) {
    bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID get(ByteBuffer bytes) {
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  private static DocumentsException invalid() {
    return DocumentsException.ofField(
        ErrorCode.CURSOR_INVALID,
        "page_token",
        "must be the next_page_token of a page of the same cluster, or empty for the first page");
  }
}

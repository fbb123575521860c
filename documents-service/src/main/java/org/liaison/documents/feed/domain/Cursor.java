package org.liaison.documents.feed.domain;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/**
 * A place in the feed: after the change with this id, made by this transaction.
 *
 * <p>Callers see an opaque token that starts with the version of its format, so that the order of
 * the feed can change one day without a cursor being misread.
 */
public record Cursor(long transaction, long id) {

  /** Before every change. */
  public static final Cursor BEGINNING = new Cursor(0, 0);

  private static final byte FORMAT = 1;
  private static final int LENGTH = 1 + 2 * Long.BYTES;

  public Cursor {
    if (transaction < 0 || id < 0) {
      throw new IllegalArgumentException("no such place: " + transaction + ", " + id);
    }
  }

  /** Reads a token; an empty one means the beginning. */
  public static Cursor parse(String token) {
    if (token.isEmpty()) {
      return BEGINNING;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(token));
      if (bytes.remaining() == LENGTH && bytes.get() == FORMAT) {
        return new Cursor(bytes.getLong(), bytes.getLong());
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  /** The token that stands for this place. */
  public String token() {
    byte[] bytes = ByteBuffer.allocate(LENGTH).put(FORMAT).putLong(transaction).putLong(id).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static DocumentsException invalid() {
    return DocumentsException.ofField(
        ErrorCode.CURSOR_INVALID,
        "after_cursor",
        "must be the cursor of a change from this feed, or empty to start at the beginning");
  }
}

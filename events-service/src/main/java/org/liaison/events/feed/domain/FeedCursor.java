package org.liaison.events.feed.domain;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a feed: transaction and row. Clients keep it as an opaque token.
 *
 * @param xid PostgreSQL's 64-bit transaction id, in decimal
 */
public record FeedCursor(String xid, long row) {

  /** Before the first change. */
  public static final FeedCursor START = new FeedCursor("0", 0);

  /** The leading version lets the form change without misreading older tokens. */
  private static final Pattern FORM = Pattern.compile("1:(\\d{1,20}):(\\d{1,19})");

  private static final BigInteger LARGEST_XID = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
  private static final BigInteger LARGEST_ROW = BigInteger.valueOf(Long.MAX_VALUE);

  /**
   * Reads a token.
   *
   * @throws IllegalArgumentException if it is not one of ours
   */
  public static FeedCursor parse(String token) {
    String decoded = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.ISO_8859_1);
    Matcher form = FORM.matcher(decoded);
    if (!form.matches()
        || new BigInteger(form.group(1)).compareTo(LARGEST_XID) > 0
        || new BigInteger(form.group(2)).compareTo(LARGEST_ROW) > 0) {
      throw new IllegalArgumentException("not a cursor of this feed");
    }
    return new FeedCursor(form.group(1), Long.parseLong(form.group(2)));
  }

  public String token() {
    byte[] bytes = ("1:" + xid + ":" + row).getBytes(StandardCharsets.ISO_8859_1);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}

package org.liaison.gateway.vocabulary;

import com.google.protobuf.Timestamp;
import java.time.Instant;

/** What the contracts leave empty is null in JSON. */
public final class Proto {

  private Proto() {}

  /** The text, or null if it is empty. */
  public static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** The moment, or null if it is not set. */
  public static Instant instant(boolean isSet, Timestamp timestamp) {
    return isSet ? Instant.ofEpochSecond(timestamp.getSeconds(), timestamp.getNanos()) : null;
  }
}

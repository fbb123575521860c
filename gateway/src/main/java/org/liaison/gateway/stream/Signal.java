package org.liaison.gateway.stream;

/** What a live stream sends. */
sealed interface Signal {

  /** Nothing happened, and the stream is alive. */
  record Heartbeat() implements Signal {}

  /**
   * Where the stream stands, with what happened there.
   *
   * @param cursor from where to go on
   * @param change what happened; null if the service only tells where the stream begins
   */
  record Position(String cursor, ChangeResponse change) implements Signal {}
}

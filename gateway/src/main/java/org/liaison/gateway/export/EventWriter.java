package org.liaison.gateway.export;

import org.liaison.gateway.event.EventResponse;

/**
 * Writes events in one format: the beginning, every event in its turn, the end. A writer is for one
 * file and keeps nothing of the events that it wrote but what the format forces it to.
 */
interface EventWriter {

  /** What stands before the first event. */
  default String begin() {
    return "";
  }

  /** An event; empty if the format has no place for it. */
  String event(EventResponse event);

  /** What stands behind the last event. */
  default String end() {
    return "";
  }
}

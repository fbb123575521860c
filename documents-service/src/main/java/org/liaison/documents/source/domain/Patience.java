package org.liaison.documents.source.domain;

import java.time.Duration;

/** Waits between fetches, so that no server is asked too much at once. */
public interface Patience {

  /** Waits; false if there is no time left, as the service ends. */
  boolean await(Duration time);
}

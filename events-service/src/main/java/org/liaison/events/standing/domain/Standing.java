package org.liaison.events.standing.domain;

/** Whether what a document tells counts. */
public enum Standing {
  COUNTS,
  /** It is kept, and counts again if the withdrawal is undone. */
  WITHDRAWN,
  /** Nothing of it may be kept. */
  PURGED
}

package org.liaison.events.intake.domain;

/** Where a job stands. */
public enum JobStatus {
  /** Waits for a worker, or for its next try. */
  PENDING,
  /** Claimed by a worker until its lease ends. */
  RUNNING,
  DONE,
  /** Given up after the last try. */
  FAILED
}

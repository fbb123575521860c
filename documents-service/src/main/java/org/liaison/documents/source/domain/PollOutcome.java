package org.liaison.documents.source.domain;

/** How the last look at a source ended. */
public enum PollOutcome {
  NEVER,
  OK,
  NOT_MODIFIED,
  FAILED
}

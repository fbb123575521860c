package org.liaison.events.casefile.domain;

/** Whether agencies still work on a case. */
public enum CaseStatus {
  OPEN,
  CLOSED
}

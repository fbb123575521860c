package org.liaison.events.query.domain;

/** How finely a timeline counts. */
public enum Period {
  YEAR,
  MONTH
}

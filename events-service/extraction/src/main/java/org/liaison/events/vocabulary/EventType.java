package org.liaison.events.vocabulary;

/** What kind of thing happened; the PLOVER categories are the reference for an export mapping. */
public enum EventType {
  MEETING,
  VISIT,
  AGREEMENT,
  MECHANISM,
  CONTROL,
  ENFORCEMENT,
  SANCTION,
  EXCHANGE,
  ASSISTANCE,
  STATEMENT,
  LEGISLATION,
  REPORT,
  THREAT
}

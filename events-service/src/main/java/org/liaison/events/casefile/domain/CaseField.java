package org.liaison.events.casefile.domain;

/** What can be said of a case, and changed. */
public enum CaseField {
  REFERENCE,
  TITLE,
  SUMMARY,
  AGENCIES,
  EVENTS,
  DOCUMENTS
}

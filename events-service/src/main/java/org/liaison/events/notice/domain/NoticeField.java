package org.liaison.events.notice.domain;

/** What can be said of a notice, and changed. */
public enum NoticeField {
  GRADE,
  TITLE,
  TEXT,
  SUBJECT,
  SUBSTANCE,
  AREAS,
  ISSUED_BY,
  ISSUED_ON,
  ASKS,
  EVIDENCE,
  EVENTS
}

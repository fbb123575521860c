package org.liaison.events.notice.domain;

/** What a notice warns of. */
public enum NoticeSubject {
  SUBSTANCE,
  ROUTE,
  METHOD
}

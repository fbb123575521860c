package org.liaison.events.notice.domain;

/** How urgent a notice is, the least first. */
public enum NoticeGrade {
  INFORMATION,
  WATCH,
  WARNING,
  ALERT
}

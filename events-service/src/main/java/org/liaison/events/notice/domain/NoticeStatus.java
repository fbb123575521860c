package org.liaison.events.notice.domain;

/** Whether a notice waits for anything. */
public enum NoticeStatus {
  OPEN,
  CLOSED
}

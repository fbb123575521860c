package org.liaison.events.book.domain;

/** What a person did with a notice or a case. */
public enum BookAction {
  ADDED,
  CHANGED,
  ACKNOWLEDGED,
  ANSWERED,
  REQUESTED,
  CLOSED,
  REOPENED
}

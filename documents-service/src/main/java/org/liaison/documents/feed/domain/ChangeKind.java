package org.liaison.documents.feed.domain;

/** What happened to a document. */
public enum ChangeKind {
  ACCEPTED,
  STATUS_CHANGED,
  PURGED
}

package org.liaison.documents.diff.domain;

/** What became of a stretch. */
public enum DiffKind {
  EQUAL,
  DELETED,
  INSERTED
}

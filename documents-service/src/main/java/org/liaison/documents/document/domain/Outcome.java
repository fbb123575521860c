package org.liaison.documents.document.domain;

/** What became of a submission. */
public enum Outcome {
  CREATED,
  UNCHANGED,
  NEW_VERSION
}

package org.liaison.documents.document.domain;

/** Why a submission made no new version. */
public enum UnchangedReason {
  /** The text is the current one. */
  SAME_TEXT,
  /** The text differs from the current one in nothing but noise. */
  NOISE
}

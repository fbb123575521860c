package org.liaison.documents.document.domain;

/** The form in which a text was published. */
public enum DocumentKind {
  NEWS,
  COMMENTARY,
  JOINT_STATEMENT,
  AGREEMENT,
  RELEASE,
  NOTICE,
  BRIEFING,
  OTHER
}

package org.liaison.documents.document.domain;

/** How a document stands, as people say it. */
public enum DocumentState {
  CURRENT,
  /** The source shows another text now, which was not taken in. */
  SOURCE_CHANGED,
  /** The source does not show the document any more. */
  SOURCE_UNAVAILABLE,
  /** Withdrawn by us: kept, and proof of nothing. */
  WITHDRAWN
}

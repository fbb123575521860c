package org.liaison.documents.search.domain;

/** In which order results are given. */
public enum Sort {
  /** Best match first; of equal ones the newest. */
  RELEVANCE,
  /** Latest publication first. */
  NEWEST,
  /** Earliest publication first. */
  OLDEST
}

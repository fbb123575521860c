package org.liaison.documents.search.domain;

/**
 * Why a document was found.
 *
 * @param term what was typed
 * @param matched what stands in the document
 */
public record MatchReason(String term, String matched, By by, Field field) {

  /** How what was typed and what stands there are the same. */
  public enum By {
    /** A form of the same word. */
    WORD,
    /** The same words or characters next to each other. */
    PHRASE,
    /** The list of aliases says so. */
    ALIAS
  }

  /** Where it stands. */
  public enum Field {
    TITLE,
    TEXT
  }
}

package org.liaison.documents.formats;

/** What a file may say of itself. */
public enum MetadataField {
  TITLE,
  AUTHOR,
  /** ISO 8601 date, or date-time with offset. */
  PUBLISHED_ON,
  /** Canonical URL, absolute. */
  URL,
  PUBLISHER,
  /** BCP 47 tag. */
  LANGUAGE
}

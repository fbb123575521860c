package org.liaison.documents.text;

/** What a stretch of a text is; only paragraphs tell events. */
public enum BlockKind {
  HEADLINE,
  BYLINE,
  DATELINE,
  PARAGRAPH,
  CAPTION
}

package org.liaison.events.extraction.text;

/** What a token is made of. */
public enum TokenKind {
  WORD,
  NUMBER,
  HYPHEN,
  DASH,
  QUOTE,
  PUNCTUATION
}

package org.liaison.events.extraction.english.mention;

/** What a stretch of text refers to. */
public enum MentionKind {
  STATE,
  /** A state by its adjective ("Chinese"). */
  ADJECTIVE,
  AGENCY,
  ORGANISATION,
  PERSON,
  /** "The two sides", "both leaders". */
  PAIR,
  /** People without a name: "analysts", "officials". */
  GROUP
}

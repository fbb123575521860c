package org.liaison.events.extraction.english.clause;

/** How a stretch of a sentence hangs on the one before. */
public enum ClauseKind {
  MAIN,
  /** A further verb of the same subject, or a further main clause. */
  COORDINATE,
  /** "after …", "since …", "when …": its time is its own. */
  SUBORDINATE,
  /** "if …", "unless …". */
  CONDITION,
  /** "which …", "who …". */
  RELATIVE,
  /** "that …" after a verb of saying. */
  COMPLEMENT,
  /** ", announcing …". */
  PARTICIPIAL,
  /** "According to …", ", Xinhua reported on Friday". */
  ATTRIBUTION
}

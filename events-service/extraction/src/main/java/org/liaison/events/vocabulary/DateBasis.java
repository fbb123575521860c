package org.liaison.events.vocabulary;

/** Where a date comes from. */
public enum DateBasis {
  /** Written in the text. */
  STATED,
  /** Written relative to the publication date ("in January this year"). */
  RELATIVE,
  /** Concluded from the context. */
  INFERRED
}

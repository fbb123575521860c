package org.liaison.events.extraction.opinion;

/** A value of a proposal that the text does not support; it is left out, the rest may stay. */
public enum Unsupported {
  /** No temporal expression of the passage or its paragraph gives the date. */
  DATE,
  /** The name does not stand in the text. */
  NAME,
  /** The place does not stand in the text. */
  PLACE,
  /** The mechanism does not stand in the text, or the lexicon does not know it. */
  MECHANISM,
  /** No rule knows the mode for the type. */
  MODE,
  /** The role is none that there is; "participant" stands for it. */
  ROLE
}

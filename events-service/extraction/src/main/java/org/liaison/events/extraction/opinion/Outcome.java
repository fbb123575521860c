package org.liaison.events.extraction.opinion;

/** What becomes of a proposal. */
public enum Outcome {
  ADDED,
  /** The rules, or a proposal before it, found it. */
  ALREADY_FOUND,
  /** It has no quote, or one that does not stand in the text. */
  UNANCHORED,
  /** A quote stands in the text more than once, and its prefix does not tell which is meant. */
  AMBIGUOUS,
  /** A quote does not lie within one paragraph. */
  OUTSIDE_PARAGRAPH,
  /** A quote is too short to say anything. */
  TOO_SHORT,
  /** Its type, factuality or stance is none that there is. */
  UNKNOWN_VALUE,
  /** Whoever is said to speak or promise is not named in the text. */
  NOBODY_NAMED,
  /** It is said to be so, but its sentence has a condition or a negation, or its day is to come. */
  DOUBTFUL,
  /** It is said to be so, but the rules read there that it is not. */
  CONTRADICTED;

  public boolean isDropped() {
    return this != ADDED && this != ALREADY_FOUND;
  }
}

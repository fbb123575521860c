package org.liaison.events.extraction.opinion;

/**
 * Marks findings of a second opinion.
 *
 * @param rule says which model they come from
 */
record Stamp(String rule) {

  /** Below what the rules give: however sure a model is of itself, nobody has measured it. */
  static final double MOST_CONFIDENT = 0.5;

  double confidence(double proposed) {
    return Double.isNaN(proposed) ? 0 : Math.max(0, Math.min(MOST_CONFIDENT, proposed));
  }
}

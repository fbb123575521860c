package org.liaison.events.workbench.score;

/** How many of what was found are right, and how many of what is to be found were found. */
record Tally(int right, int found, int expected) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, expected + other.expected);
  }

  /** 1 if nothing was found, since nothing found is wrong. */
  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  /** 1 if there was nothing to find. */
  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}

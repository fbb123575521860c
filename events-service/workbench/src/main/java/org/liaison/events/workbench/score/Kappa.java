package org.liaison.events.workbench.score;

/**
 * Cohen's κ of two annotators over yes-or-no decisions: agreement beyond what chance would give.
 */
final class Kappa {
  private long both;
  private long onlyFirst;
  private long onlySecond;
  private long neither;

  void add(boolean first, boolean second) {
    if (first) {
      both += second ? 1 : 0;
      onlyFirst += second ? 0 : 1;
    } else {
      onlySecond += second ? 1 : 0;
      neither += second ? 0 : 1;
    }
  }

  /** 1 for full agreement, 0 for what chance gives. */
  double value() {
    double all = both + onlyFirst + onlySecond + neither;
    double agreed = (both + neither) / all;
    double chance =
        ((both + onlyFirst) * (double) (both + onlySecond)
                + (neither + onlySecond) * (double) (neither + onlyFirst))
            / (all * all);
    return chance == 1 ? 1 : (agreed - chance) / (1 - chance);
  }

  long decisions() {
    return both + onlyFirst + onlySecond + neither;
  }
}

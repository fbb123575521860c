package org.liaison.events.extraction;

/**
 * Turns what rules trust themselves to into how often they are right. Fitted on texts of the field
 * that no rule had been written for when they were scored; docs/extraction.md says how to read the
 * result and how it is measured.
 */
final class Calibration {

  /** From which trust on, in steps of a tenth. */
  private static final double FIRST = 0.5;

  private static final double STEP = 0.1;
  private static final double[] EVENTS = {0.30, 0.36, 0.52, 0.68, 0.86, 0.95};
  private static final double[] CLAIMS = {0.45, 0.62, 0.85, 0.86, 0.88, 0.92};
  private static final double[] COMMITMENTS = {0.58, 0.70, 0.78, 0.84, 0.88, 0.90};

  private Calibration() {}

  /** The same findings, with the share of such findings that are right as their confidence. */
  static Findings of(Findings found) {
    return new Findings(
        found.events().stream().map(e -> e.with(share(EVENTS, e.confidence()))).toList(),
        found.claims().stream().map(c -> c.with(share(CLAIMS, c.confidence()))).toList(),
        found.commitments().stream().map(c -> c.with(share(COMMITMENTS, c.confidence()))).toList(),
        found.temporals(),
        found.uncoded());
  }

  /** Between the steps in proportion; below the first one ever less. */
  static double share(double[] shares, double trust) {
    double share;
    if (trust <= FIRST) {
      share = shares[0] * trust / FIRST;
    } else {
      double place = Math.min((trust - FIRST) / STEP, shares.length - 1.0);
      int below = Math.min((int) place, shares.length - 2);
      share = shares[below] + (shares[below + 1] - shares[below]) * (place - below);
    }
    return Math.round(share * 100) / 100.0;
  }
}

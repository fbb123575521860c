package org.liaison.documents.copy.domain;

/**
 * Two texts held against each other.
 *
 * @param run shared shingles in a row, on average: many where passages were taken over, few where a
 *     form was filled in otherwise
 */
record Comparison(Similarity similarity, double run) {

  /** A text that was taken over whole, whatever stands around it. */
  private static final double WHOLE = 0.9;

  /** Less than this is a quotation, or the same subject. */
  private static final double MOST = 0.6;

  /** A statement that a longer text quotes whole is not that text, nor are two that quote it. */
  private static final double LEAST_RESEMBLANCE = 0.3;

  /** Filled-in forms that are alike to more than {@link #MOST} break off sooner. */
  private static final double LONG_RUN = 22;

  static Comparison of(Shingles one, Shingles other) {
    Shingles shorter = one.size() <= other.size() ? one : other;
    Shingles longer = shorter == one ? other : one;
    int shared = shorter.shared(longer);
    int runs = shared == 0 ? 0 : shorter.runsSharedWith(longer);
    Similarity similarity =
        new Similarity(
            (double) shared / (one.size() + other.size() - shared),
            (double) shared / shorter.size());
    return new Comparison(similarity, runs == 0 ? 0 : (double) shared / runs);
  }

  /** Whether one is a copy of the other. */
  boolean isCopy() {
    double containment = similarity.containment();
    return similarity.resemblance() >= LEAST_RESEMBLANCE
        && (containment >= WHOLE || (containment >= MOST && run >= LONG_RUN));
  }
}

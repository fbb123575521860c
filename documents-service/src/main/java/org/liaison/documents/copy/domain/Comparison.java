package org.liaison.documents.copy.domain;

/**
 * Two texts held against each other.
 *
 * @param takesOverRuns whether the shared shingles stand in long runs: in short ones where a form
 *     was filled in otherwise; false too where the similarity alone decides
 */
record Comparison(Similarity similarity, boolean takesOverRuns) {

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
    Similarity similarity =
        new Similarity(
            (double) shared / (one.size() + other.size() - shared),
            (double) shared / shorter.size());
    return new Comparison(
        similarity, isUndecided(similarity) && shared >= LONG_RUN * shorter.runsSharedWith(longer));
  }

  /** Whether one is a copy of the other. */
  boolean isCopy() {
    return similarity.resemblance() >= LEAST_RESEMBLANCE
        && (similarity.containment() >= WHOLE || takesOverRuns);
  }

  /** Counting runs costs more than all the rest. */
  private static boolean isUndecided(Similarity similarity) {
    return similarity.resemblance() >= LEAST_RESEMBLANCE
        && similarity.containment() >= MOST
        && similarity.containment() < WHOLE;
  }
}

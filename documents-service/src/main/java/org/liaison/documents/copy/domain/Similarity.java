package org.liaison.documents.copy.domain;

/**
 * How much two texts have in common, over their sets of shingles.
 *
 * @param resemblance shared ones among all of both: 1 for equal texts, one half for a text and its
 *     half
 * @param containment shared ones among those of the shorter text: 1 if it is a part of the longer
 */
public record Similarity(double resemblance, double containment) {

  public Similarity {
    if (resemblance < 0 || resemblance > containment || containment > 1) {
      throw new IllegalArgumentException(
          "resemblance " + resemblance + " and containment " + containment + " fit no two texts");
    }
  }
}

package org.liaison.events.intake.domain;

/**
 * What a text gave.
 *
 * @param setAside hypothetical or negated events, kept off the timeline
 */
public record ExtractionCounts(int events, int claims, int commitments, int setAside) {

  public static final ExtractionCounts NONE = new ExtractionCounts(0, 0, 0, 0);
}

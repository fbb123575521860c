package org.liaison.events.extraction;

import java.util.List;

/**
 * Somebody says something.
 *
 * @param speaker who says it
 * @param affiliation office and organisation as written, or empty
 * @param reporter who passes it on; the publisher if nobody else is named
 * @param direct whether in the speaker's own words, between quotation marks
 * @param stance "supports", "criticises", "denies" or "neutral"
 * @param content what is said
 */
public record ClaimFinding(
    Name speaker,
    String affiliation,
    String reporter,
    boolean direct,
    String stance,
    String content,
    List<Passage> evidence,
    String rule,
    double confidence) {

  public ClaimFinding {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim needs the passage that makes it");
    }
  }

  ClaimFinding with(double newConfidence) {
    return new ClaimFinding(
        speaker, affiliation, reporter, direct, stance, content, evidence, rule, newConfidence);
  }
}

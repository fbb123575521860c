package org.liaison.events.record.domain;

import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;

/**
 * The passage that says so.
 *
 * @param id empty as long as it is not kept
 * @param rule the pattern that found it; {@link #BY_HAND} if a person added it
 * @param confidence 0 to 1
 * @param matchReason why it was taken to tell this item and not a new one; empty for the first
 * @param origin equal for copies of the same text
 * @param orphaned whether the document's newer version no longer holds it
 */
public record Evidence(
    Optional<UUID> id,
    DocumentVersion source,
    Anchor anchor,
    String rule,
    double confidence,
    String matchReason,
    String origin,
    boolean orphaned) {

  /** The rule of passages that a person added. */
  public static final String BY_HAND = "by-hand";

  /** Whether a person added it: then no reading takes it away. */
  public boolean byHand() {
    return rule.equals(BY_HAND);
  }

  /** The same passage with its id. */
  public Evidence withId(UUID known) {
    return new Evidence(
        Optional.of(known), source, anchor, rule, confidence, matchReason, origin, orphaned);
  }
}

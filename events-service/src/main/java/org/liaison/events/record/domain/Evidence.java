package org.liaison.events.record.domain;

import org.liaison.events.intake.domain.DocumentVersion;

/**
 * The passage that says so.
 *
 * @param rule the pattern that found it
 * @param confidence 0 to 1
 * @param matchReason why it was taken to tell this item and not a new one; empty for the first
 * @param origin equal for copies of the same text
 * @param orphaned whether the document's newer version no longer holds it
 */
public record Evidence(
    DocumentVersion source,
    Anchor anchor,
    String rule,
    double confidence,
    String matchReason,
    String origin,
    boolean orphaned) {}

package org.liaison.events.record;

import java.time.Instant;
import java.util.Optional;
import org.liaison.events.extraction.Passage;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.domain.AnchoredText;
import org.liaison.events.record.domain.EarlierProofs;
import org.liaison.events.record.domain.Evidence;

/**
 * The text that is being recorded.
 *
 * @param earlier what its passages proved before
 */
record Source(
    DocumentVersion version, String origin, AnchoredText text, EarlierProofs earlier, Instant now) {

  /** The passage as evidence, checked against the text. */
  Evidence evidence(Passage passage, String rule, double confidence, String matchReason) {
    return new Evidence(
        Optional.empty(),
        version,
        text.anchor(passage),
        rule,
        confidence,
        matchReason,
        origin,
        false);
  }
}

package org.liaison.events.review.domain;

import java.util.Optional;
import org.liaison.events.extraction.Passage;
import org.liaison.events.intake.domain.DocumentVersion;

/**
 * A passage as a person quotes it.
 *
 * @param span where it stands; empty if it is to be looked for
 * @param prefix what stands before it, as far as that is given
 * @param suffix what stands after it, as far as that is given
 */
public record Quote(
    DocumentVersion source, Optional<Span> span, String exact, String prefix, String suffix) {

  /** First code point and the one after the last. */
  public record Span(int start, int end) {

    /** The passage that is said to stand there. */
    Passage passage(String exact) {
      return new Passage(start, end, exact);
    }
  }
}

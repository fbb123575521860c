package org.liaison.events.extraction;

import java.util.List;

/**
 * All that was found in one text, each with its passages.
 *
 * @param events also hypothetical and negated ones, told apart by their factuality
 * @param claims who says what
 * @param commitments what was promised
 * @param temporals every temporal expression, used or not
 */
public record Findings(
    List<EventFinding> events,
    List<ClaimFinding> claims,
    List<CommitmentFinding> commitments,
    List<Temporal> temporals) {

  public static final Findings NONE = new Findings(List.of(), List.of(), List.of(), List.of());

  public Findings {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    temporals = List.copyOf(temporals);
  }
}

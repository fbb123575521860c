package org.liaison.events.extraction;

import java.util.List;

/**
 * All that was found in one text, each with its passages.
 *
 * @param events also hypothetical and negated ones, told apart by their factuality
 * @param claims who says what
 * @param commitments what was promised
 * @param temporals every temporal expression, used or not
 * @param uncoded the sentences that were read and yielded nothing
 */
public record Findings(
    List<EventFinding> events,
    List<ClaimFinding> claims,
    List<CommitmentFinding> commitments,
    List<Temporal> temporals,
    List<Uncoded> uncoded) {

  public static final Findings NONE = unread(List.of());

  public Findings {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    temporals = List.copyOf(temporals);
    uncoded = List.copyOf(uncoded);
  }

  /** Nothing found, and what was not read. */
  public static Findings unread(List<Uncoded> uncoded) {
    return new Findings(List.of(), List.of(), List.of(), List.of(), uncoded);
  }
}

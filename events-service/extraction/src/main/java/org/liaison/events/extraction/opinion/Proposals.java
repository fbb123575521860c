package org.liaison.events.extraction.opinion;

import java.util.List;

/** All that a model proposes for one text, unchecked. */
public record Proposals(
    List<ProposedEvent> events, List<ProposedClaim> claims, List<ProposedCommitment> commitments) {

  public Proposals {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
  }
}

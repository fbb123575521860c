package org.liaison.events.reading.domain;

import java.util.List;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Uncoded;

/** What one reading found in a version, as it was found, or a stretch of it. */
public record VersionFindings(
    List<Told<EventFinding>> events,
    List<Told<ClaimFinding>> claims,
    List<Told<CommitmentFinding>> commitments,
    List<Uncoded> uncoded) {

  public VersionFindings {
    events = List.copyOf(events);
    claims = List.copyOf(claims);
    commitments = List.copyOf(commitments);
    uncoded = List.copyOf(uncoded);
  }
}

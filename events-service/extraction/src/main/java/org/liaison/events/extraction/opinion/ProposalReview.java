package org.liaison.events.extraction.opinion;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.merge.UncodedFinder;

/** Goes through the proposals for one text, and adds those that hold to what the rules found. */
final class ProposalReview {

  private final FieldKnowledge knowledge;
  private final Stamp stamp;
  private final OpinionTally tally = new OpinionTally();

  ProposalReview(FieldKnowledge knowledge, Stamp stamp) {
    this.knowledge = knowledge;
    this.stamp = stamp;
  }

  OpinionTally tally() {
    return tally;
  }

  Findings advised(SourceText source, Findings found, Proposals proposals) {
    CheckedText text = new CheckedText(source, found.temporals());
    List<EventFinding> events =
        with(found.events(), proposals.events(), new EventCheck(text, knowledge, stamp, tally));
    List<ClaimFinding> claims =
        with(found.claims(), proposals.claims(), new ClaimCheck(text, knowledge, stamp, tally));
    List<CommitmentFinding> commitments =
        with(
            found.commitments(),
            proposals.commitments(),
            new CommitmentCheck(text, knowledge, stamp, tally));
    return new Findings(
        events,
        claims,
        commitments,
        found.temporals(),
        UncodedFinder.withoutEvidence(found.uncoded(), events, claims, commitments));
  }

  private <P, F> List<F> with(List<F> found, List<P> proposed, Check<P, F> check) {
    List<F> all = new ArrayList<>(found);
    for (P proposal : proposed) {
      try {
        all.add(check.check(proposal, all));
        tally.count(Outcome.ADDED);
      } catch (NotAddedException reason) {
        tally.count(reason.outcome());
      }
    }
    return all;
  }
}

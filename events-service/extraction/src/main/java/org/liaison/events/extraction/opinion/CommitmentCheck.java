package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Optional;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;

/** Makes a finding of a proposed commitment, of nothing but what the text supports. */
final class CommitmentCheck implements Check<ProposedCommitment, CommitmentFinding> {

  private final CheckedText text;
  private final FieldKnowledge knowledge;
  private final Naming naming;
  private final Stamp stamp;
  private final OpinionTally tally;

  CommitmentCheck(CheckedText text, FieldKnowledge knowledge, Stamp stamp, OpinionTally tally) {
    this.text = text;
    this.knowledge = knowledge;
    this.naming = new Naming(text, knowledge.names(), tally);
    this.stamp = stamp;
    this.tally = tally;
  }

  @Override
  public CommitmentFinding check(ProposedCommitment proposed, List<CommitmentFinding> found)
      throws NotAddedException {
    List<Passage> evidence = text.anchor(proposed.quotes());
    Words action = Words.of(proposed.action(), evidence);
    List<Name> promisors = naming.actors(proposed.promisors());
    if (promisors.isEmpty()) {
      throw new NotAddedException(Outcome.NOBODY_NAMED);
    }
    CommitmentFinding commitment =
        new CommitmentFinding(
            promisors,
            naming.actors(proposed.beneficiaries()),
            action.written(),
            knowledge.areas().of(text, evidence),
            date(proposed.due(), evidence),
            date(proposed.made(), evidence),
            evidence,
            stamp.rule(),
            stamp.confidence(proposed.confidence()));
    if (found.stream().anyMatch(known -> Sameness.same(known, commitment))) {
      throw new NotAddedException(Outcome.ALREADY_FOUND);
    }
    if (knowledge.caution().doubts(text, evidence)) {
      throw new NotAddedException(Outcome.DOUBTFUL);
    }
    return commitment;
  }

  private Optional<FoundDate> date(String proposed, List<Passage> evidence) {
    Optional<FoundDate> date = text.date(proposed, evidence);
    if (date.isEmpty() && !proposed.isBlank()) {
      tally.count(Unsupported.DATE);
    }
    return date;
  }
}

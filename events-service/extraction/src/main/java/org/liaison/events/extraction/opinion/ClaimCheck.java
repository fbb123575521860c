package org.liaison.events.extraction.opinion;

import java.util.List;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;

/** Makes a finding of a proposed claim, of nothing but what the text supports. */
final class ClaimCheck implements Check<ProposedClaim, ClaimFinding> {

  private static final String QUOTATION_MARKS = "\"“”„«»「」『』";

  private final CheckedText text;
  private final Naming naming;
  private final Stamp stamp;

  ClaimCheck(CheckedText text, FieldKnowledge knowledge, Stamp stamp, OpinionTally tally) {
    this.text = text;
    this.naming = new Naming(text, knowledge.names(), tally);
    this.stamp = stamp;
  }

  @Override
  public ClaimFinding check(ProposedClaim proposed, List<ClaimFinding> found)
      throws NotAddedException {
    List<Passage> evidence = text.anchor(proposed.quotes());
    Words content = Words.of(proposed.content(), evidence);
    Name speaker =
        naming
            .speaker(proposed.speaker())
            .orElseThrow(() -> new NotAddedException(Outcome.NOBODY_NAMED));
    ClaimFinding claim =
        new ClaimFinding(
            speaker,
            naming.written(proposed.affiliation(), Unsupported.NAME).orElse(""),
            text.source().publisher(),
            content.areBetween(QUOTATION_MARKS),
            KnownValues.stance(proposed.stance()),
            content.written(),
            evidence,
            stamp.rule(),
            stamp.confidence(proposed.confidence()));
    if (found.stream().anyMatch(known -> Sameness.same(known, claim))) {
      throw new NotAddedException(Outcome.ALREADY_FOUND);
    }
    return claim;
  }
}

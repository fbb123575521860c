package org.liaison.events.extraction.merge;

import java.util.BitSet;
import java.util.List;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.Uncoded;

/** Tells which sentences no finding stands on. */
public final class UncodedFinder {

  private UncodedFinder() {}

  /**
   * Those of the sentences in which no evidence lies.
   *
   * @param sentences every sentence that was read, with the reason that holds if it stays uncoded
   */
  public static List<Uncoded> withoutEvidence(
      List<Uncoded> sentences,
      List<EventFinding> events,
      List<ClaimFinding> claims,
      List<CommitmentFinding> commitments) {
    BitSet coded = new BitSet();
    events.forEach(event -> mark(coded, event.evidence()));
    claims.forEach(claim -> mark(coded, claim.evidence()));
    commitments.forEach(commitment -> mark(coded, commitment.evidence()));
    return sentences.stream().filter(sentence -> isFree(coded, sentence.passage())).toList();
  }

  private static boolean isFree(BitSet coded, Passage passage) {
    int next = coded.nextSetBit(passage.start());
    return next < 0 || next >= passage.end();
  }

  private static void mark(BitSet coded, List<Passage> evidence) {
    evidence.forEach(passage -> coded.set(passage.start(), passage.end()));
  }
}

package org.liaison.documents.diff.domain;

import java.util.Optional;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.Sequence;
import org.eclipse.jgit.diff.SequenceComparator;

/**
 * Compares tokens by JGit's histogram algorithm, within a number of steps.
 *
 * <p>Counted in steps and not in seconds, so that the same texts always give the same answer. What
 * the algorithm leaves to its fallback (many tokens of which none is rare) is one change: the
 * fallback takes quadratic time.
 */
final class BoundedComparison extends SequenceComparator<BoundedComparison.TokenSequence> {

  private static final int MOST_STEPS = 150_000_000;

  private int steps;

  private BoundedComparison() {}

  /** Nothing if it takes too many steps. */
  static Optional<EditList> compare(Tokens old, Tokens now) {
    HistogramDiff histogram = new HistogramDiff();
    histogram.setFallbackAlgorithm(null);
    try {
      return Optional.of(
          histogram.diff(new BoundedComparison(), new TokenSequence(old), new TokenSequence(now)));
    } catch (TooManySteps e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(TokenSequence one, int at, TokenSequence other, int otherAt) {
    step();
    return one.tokens.number(at) == other.tokens.number(otherAt);
  }

  @Override
  public int hash(TokenSequence sequence, int at) {
    step();
    return sequence.tokens.number(at) * 0x9E3779B9;
  }

  private void step() {
    if (++steps > MOST_STEPS) {
      throw new TooManySteps();
    }
  }

  /** Tokens as JGit wants them. */
  static final class TokenSequence extends Sequence {

    private final Tokens tokens;

    TokenSequence(Tokens tokens) {
      this.tokens = tokens;
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  /** Ends a comparison in the middle. */
  private static final class TooManySteps extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super("too many steps", null, false, false);
    }
  }
}

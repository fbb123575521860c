package org.liaison.events.extraction.opinion;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told. */
final class CountingWatch implements OpinionWatch {

  private final List<NoOpinionException> missed = new ArrayList<>();
  private OpinionTally last = new OpinionTally();

  @Override
  public void checked(OpinionTally tally) {
    last = tally;
  }

  @Override
  public void missed(NoOpinionException reason) {
    missed.add(reason);
  }

  OpinionTally last() {
    return last;
  }

  List<NoOpinionException> missed() {
    return missed;
  }
}

package org.liaison.events.extraction.opinion;

/** Whoever counts what second opinions are worth. Thread-safe. */
public interface OpinionWatch {

  /** A model's proposals for one text were checked. */
  void checked(OpinionTally tally);

  /** There is no opinion on one text; the findings of the rules stand alone. */
  void missed(NoOpinionException reason);
}

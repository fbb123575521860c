package org.liaison.events.extraction.opinion;

/** A proposal is not added, and why. Thrown for many a proposal, so without a trace. */
final class NotAddedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Outcome outcome;

  NotAddedException(Outcome outcome) {
    super(outcome.name(), null, false, false);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }
}

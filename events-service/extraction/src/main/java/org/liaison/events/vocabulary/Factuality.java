package org.liaison.events.vocabulary;

/** How sure the source is that an event took place. */
public enum Factuality {
  HAPPENED,
  ANNOUNCED,
  PLANNED,
  /** Told under a condition ("if …"); never reaches the timeline. */
  HYPOTHETICAL,
  /** Told not to be so; never reaches the timeline. */
  NEGATED;

  /** Whether an event told this way belongs on the timeline. */
  public boolean onTimeline() {
    return this == HAPPENED || this == ANNOUNCED || this == PLANNED;
  }
}

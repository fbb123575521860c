package org.liaison.events.subscription.domain;

import java.util.Locale;

/** What a subscriber is told about an event. */
public enum NotificationKind {
  /** It is of the kind that is asked for, and was not before. */
  ADDED,
  /** Something that is shown of it changed. */
  CHANGED,
  /**
   * It is not any more of the kind that is asked for: rejected, merged, withdrawn, or corrected.
   */
  REMOVED,
  /** Sent by hand, to see whether notifications arrive. */
  TEST;

  /** The type of the CloudEvent. */
  public String type() {
    return "org.liaison.event." + name().toLowerCase(Locale.ROOT);
  }
}

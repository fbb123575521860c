package org.liaison.events.subscription.domain;

/** Whether a subscription is delivered. */
public enum SubscriptionState {
  ACTIVE,
  /** Its owner stopped it; what changes meanwhile is told once it goes on. */
  PAUSED,
  /** Nothing could be delivered for so long that nothing is tried any more. */
  DISABLED
}

package org.liaison.events.subscription.domain;

/** What became of a notification. */
public enum DeliveryState {
  PENDING,
  DELIVERED,
  /** It was tried for as long as it may be; it can be sent again by hand. */
  DEAD
}

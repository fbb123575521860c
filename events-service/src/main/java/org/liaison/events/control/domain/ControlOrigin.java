package org.liaison.events.control.domain;

/** Where an entry of the register comes from. */
public enum ControlOrigin {
  /** It came with the service. */
  SEED,
  BY_HAND
}

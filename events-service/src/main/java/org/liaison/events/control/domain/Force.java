package org.liaison.events.control.domain;

/** Whether a control is in force on a day, as far as its dates tell. */
public enum Force {
  NONE,
  /** Its dates are so wide that both can be. */
  POSSIBLE,
  CERTAIN
}

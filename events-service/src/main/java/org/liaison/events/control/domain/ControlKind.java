package org.liaison.events.control.domain;

/** What a control is laid on. */
public enum ControlKind {
  SUBSTANCE,
  /** Every substance that belongs to the class. */
  CLASS,
  PRECURSOR
}

package org.liaison.events.control.domain;

/** How the source of an entry was checked. */
public enum SourceCheck {
  /** The official text was read. */
  OFFICIAL,
  /** A report about it was read, or its title alone. */
  SECONDARY,
  UNCHECKED
}

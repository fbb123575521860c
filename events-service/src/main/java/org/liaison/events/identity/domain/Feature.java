package org.liaison.events.identity.domain;

/**
 * One thing by which two reports are alike or unlike.
 *
 * @param kind what is compared, such as {@code mechanism}
 * @param detail how the two stand to each other, in words
 * @param points how much it speaks for one event; negative if it speaks against it
 */
public record Feature(Kind kind, String detail, int points) {

  /** What is compared. */
  public enum Kind {
    DATE,
    MODE,
    LEVEL,
    MECHANISM,
    PLACE,
    TARGET,
    NAMED,
    AGENCY,
    STATES,
    SUBSTANCE,
    NUMBER,
    AREA,
    TITLE,
    FACTUALITY
  }

  /** The feature with its points, as in "same place Beijing (+2)". */
  public String words() {
    return "%s (%+d)".formatted(detail, points);
  }
}

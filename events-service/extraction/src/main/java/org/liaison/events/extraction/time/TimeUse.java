package org.liaison.events.extraction.time;

/** What a temporal expression says of the thing that it stands with. */
public enum TimeUse {
  /** It was then. */
  POINT,
  /** It began then ("since 1985"). */
  SINCE,
  /** It is to be done by then ("by the end of the year"). */
  DUE,
  /** It was before or until then. */
  UNTIL,
  /** It went on all that time ("over the past three decades", "from 2019 to 2023"). */
  SPAN
}

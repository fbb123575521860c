package org.liaison.events.workbench.score;

/** What is measured, in the order of the report; docs/extraction.md says how each is counted. */
enum Figure {
  EVENTS("events (type, date overlaps, a participant)"),
  EVENTS_EXACT("events (type, same date, place, mechanism)"),
  TYPE("  type"),
  DATE("  date"),
  PARTICIPANTS("  participants"),
  PLACE("  place"),
  MECHANISM("  mechanism"),
  FACTUALITY("  factuality"),
  DATE_OF_FOUND("  date right, of events found"),
  TEMPORAL_SPAN("temporal expressions (same span)"),
  TEMPORAL_VALUE("temporal expressions (overlap, same value)"),
  SPEAKERS("speakers"),
  CLAIMS("claims (passage and speaker)"),
  STANCE("  stance"),
  COMMITMENTS("commitments (passage and promisor)"),
  DUE("  due");

  private final String label;

  Figure(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}

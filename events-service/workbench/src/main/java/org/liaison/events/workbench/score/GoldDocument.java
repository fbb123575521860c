package org.liaison.events.workbench.score;

import java.util.List;

/** What a careful reader finds in a document; the format is described in {@code gold/README.md}. */
record GoldDocument(
    String document,
    List<Event> events,
    List<Claim> claims,
    List<Commitment> commitments,
    List<Time> temporals) {

  /** Everything empty that does not apply. */
  record Event(
      List<Span> passages,
      String type,
      String mode,
      String level,
      String date,
      List<String> participants,
      String place,
      String mechanism,
      List<String> areas,
      String factuality) {

    boolean onTimeline() {
      return !factuality.equals("hypothetical") && !factuality.equals("negated");
    }
  }

  record Claim(
      Span passage,
      String speaker,
      String affiliation,
      String reporter,
      boolean direct,
      String stance) {}

  record Commitment(
      Span passage,
      List<String> promisors,
      List<String> beneficiaries,
      String action,
      String due) {}

  /**
   * @param optional whether finding it counts neither for nor against
   */
  record Time(Span span, String edtf, boolean optional) {}
}

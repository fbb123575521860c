package org.liaison.events.workbench.score;

import org.liaison.events.edtf.Edtf;
import org.liaison.events.workbench.extract.ExtractedDocument;

/** An event of the gold and one that was found, compared. */
record EventPair(GoldDocument.Event gold, ExtractedDocument.Event found, Names names) {

  private static final String UNTIL = "../";
  private static final String INFERRED = "inferred";

  boolean sameType() {
    return gold.type().equals(found.type());
  }

  boolean sameDate() {
    return gold.date().equals(date(found));
  }

  /** Empty also for what is only known to have been by the day of publication. */
  static String date(ExtractedDocument.Event found) {
    String edtf = found.date().edtf();
    return edtf.startsWith(UNTIL) && INFERRED.equals(found.date().basis()) ? "" : edtf;
  }

  /** A date that the text does not give overlaps any. */
  boolean datesOverlap() {
    String date = found.date().edtf();
    return gold.date().isEmpty()
        || (!date.isEmpty() && Edtf.parse(date).overlaps(Edtf.parse(gold.date())));
  }

  /** Whether the found date lies within the gold's and is narrower. */
  boolean tooPrecise() {
    String date = found.date().edtf();
    if (gold.date().isEmpty() || date.isEmpty() || sameDate()) {
      return false;
    }
    Edtf narrow = Edtf.parse(date);
    Edtf wide = Edtf.parse(gold.date());
    return narrow.within(wide) && !wide.within(narrow);
  }

  boolean shareParticipant() {
    return gold.participants().isEmpty()
        || names.shared(
            gold.participants(),
            found.participants().stream().map(ExtractedDocument.Participant::name).toList());
  }

  boolean samePlace() {
    return names.same(gold.place(), found.place());
  }

  boolean sameMechanism() {
    return names.same(gold.mechanism(), found.mechanism());
  }

  boolean told() {
    return sameType() && datesOverlap() && shareParticipant();
  }

  boolean toldExactly() {
    return told() && sameDate() && samePlace() && sameMechanism();
  }

  boolean sharePassage() {
    return Span.anyOverlap(gold.passages(), found.evidence());
  }

  /** How much speaks for the two being one event; 0 if nothing does. */
  int likeness() {
    if (!sharePassage()) {
      return told() && sameDate() && !gold.date().isEmpty() ? 1 : 0;
    }
    return 10
        + (sameType() ? 20 : 0)
        + (datesOverlap() ? 4 : 0)
        + (sameDate() ? 2 : 0)
        + (shareParticipant() ? 4 : 0)
        + (gold.factuality().equals(found.factuality()) ? 2 : 0)
        + (samePlace() ? 1 : 0);
  }
}

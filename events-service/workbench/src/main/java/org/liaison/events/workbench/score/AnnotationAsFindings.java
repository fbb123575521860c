package org.liaison.events.workbench.score;

import java.util.List;
import org.liaison.events.workbench.extract.ExtractedDocument;
import org.liaison.events.workbench.extract.ExtractedDocument.Claim;
import org.liaison.events.workbench.extract.ExtractedDocument.Commitment;
import org.liaison.events.workbench.extract.ExtractedDocument.Event;
import org.liaison.events.workbench.extract.ExtractedDocument.Evidence;
import org.liaison.events.workbench.extract.ExtractedDocument.Participant;
import org.liaison.events.workbench.extract.ExtractedDocument.Speaker;
import org.liaison.events.workbench.extract.ExtractedDocument.Time;
import org.liaison.events.workbench.extract.ExtractedDocument.When;

/** One annotator's work in the form of findings, to be scored against another's. */
final class AnnotationAsFindings {
  private static final String RULE = "annotator";

  private final GoldText text;

  AnnotationAsFindings(GoldText text) {
    this.text = text;
  }

  ExtractedDocument of(GoldDocument gold, String language) {
    return new ExtractedDocument(
        gold.document(),
        language,
        gold.events().stream().map(this::event).toList(),
        gold.claims().stream().map(this::claim).toList(),
        gold.commitments().stream().map(this::commitment).toList(),
        gold.temporals().stream().filter(time -> !time.optional()).map(this::time).toList(),
        List.of());
  }

  private Event event(GoldDocument.Event event) {
    return new Event(
        event.type(),
        event.mode(),
        event.level(),
        "",
        new When(event.date(), ""),
        event.participants().stream().map(name -> new Participant(name, "")).toList(),
        event.place(),
        event.mechanism(),
        event.areas(),
        event.factuality(),
        event.passages().stream().map(this::evidence).toList(),
        RULE,
        1);
  }

  private Claim claim(GoldDocument.Claim claim) {
    return new Claim(
        new Speaker(claim.speaker(), claim.affiliation()),
        claim.reporter(),
        claim.direct(),
        claim.stance(),
        List.of(evidence(claim.passage())),
        RULE,
        1);
  }

  private Commitment commitment(GoldDocument.Commitment commitment) {
    return new Commitment(
        String.join(Commitment.AND, commitment.promisors()),
        String.join(Commitment.AND, commitment.beneficiaries()),
        commitment.action(),
        commitment.due(),
        List.of(evidence(commitment.passage())),
        RULE,
        1);
  }

  private Time time(GoldDocument.Time time) {
    return new Time(time.span().start(), time.span().end(), text.at(time.span()), time.edtf(), "");
  }

  private Evidence evidence(Span span) {
    return new Evidence(span.start(), span.end(), text.at(span));
  }
}

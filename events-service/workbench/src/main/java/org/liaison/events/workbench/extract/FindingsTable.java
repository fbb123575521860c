package org.liaison.events.workbench.extract;

import java.util.List;
import java.util.stream.Collectors;
import org.liaison.events.workbench.extract.ExtractedDocument.Claim;
import org.liaison.events.workbench.extract.ExtractedDocument.Commitment;
import org.liaison.events.workbench.extract.ExtractedDocument.Event;
import org.liaison.events.workbench.extract.ExtractedDocument.Evidence;
import org.liaison.events.workbench.extract.ExtractedDocument.Participant;

/** The findings of a file for a reader at a terminal. */
final class FindingsTable {
  private static final int WIDTH_OF_PASSAGE = 100;

  private final ExtractedDocument document;
  private final StringBuilder text = new StringBuilder();

  FindingsTable(ExtractedDocument document) {
    this.document = document;
  }

  String text() {
    text.append("%s (%s)%n".formatted(document.file(), document.language()));
    heading("events", document.events().size());
    document.events().forEach(this::event);
    heading("claims", document.claims().size());
    document.claims().forEach(this::claim);
    heading("commitments", document.commitments().size());
    document.commitments().forEach(this::commitment);
    heading("temporal expressions", document.temporals().size());
    document
        .temporals()
        .forEach(time -> row("%-24s %-9s %s".formatted(time.edtf(), time.basis(), time.text())));
    heading("read, not coded", document.uncoded().size());
    document
        .uncoded()
        .forEach(left -> row("[%d, %d) %s".formatted(left.start(), left.end(), left.reason())));
    return text.toString();
  }

  private void event(Event event) {
    row(
        "%-22s %-12s %-12s %.2f  %s"
            .formatted(
                event.date().edtf().isEmpty() ? "-" : event.date().edtf(),
                event.type(),
                event.factuality(),
                event.confidence(),
                event.title()));
    String who =
        event.participants().stream().map(Participant::name).collect(Collectors.joining(", "));
    row(
        "    who: %s  where: %s  by: %s"
            .formatted(orDash(who), orDash(event.place()), event.rule()));
    evidence(event.evidence());
  }

  private void claim(Claim claim) {
    row(
        "%s (%s), %s, %s"
            .formatted(
                claim.speaker().name(),
                orDash(claim.speaker().affiliation()),
                claim.direct() ? "direct" : "indirect",
                claim.stance()));
    evidence(claim.evidence());
  }

  private void commitment(Commitment commitment) {
    row("%s: %s".formatted(commitment.promisor(), commitment.action()));
    row(
        "    to: %s  due: %s"
            .formatted(orDash(commitment.beneficiary()), orDash(commitment.due())));
    evidence(commitment.evidence());
  }

  private void evidence(List<Evidence> passages) {
    passages.forEach(
        passage -> row("    [%d, %d) %s".formatted(passage.start(), passage.end(), cut(passage))));
  }

  private static String cut(Evidence passage) {
    String exact = passage.exact().replace('\n', ' ');
    return exact.length() <= WIDTH_OF_PASSAGE
        ? exact
        : exact.substring(0, exact.offsetByCodePoints(0, WIDTH_OF_PASSAGE / 2)) + "…";
  }

  private static String orDash(String value) {
    return value.isEmpty() ? "-" : value;
  }

  private void heading(String name, int count) {
    text.append("%n%s: %d%n".formatted(name, count));
  }

  private void row(String line) {
    text.append("  ").append(line).append(System.lineSeparator());
  }
}

package org.liaison.events.workbench.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liaison.events.extraction.ClaimFinding;
import org.liaison.events.extraction.CommitmentFinding;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.FoundDate;
import org.liaison.events.extraction.Name;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.Temporal;
import org.liaison.events.extraction.Uncoded;
import org.liaison.events.lexicon.Lexicon;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.workbench.extract.ExtractedDocument.Claim;
import org.liaison.events.workbench.extract.ExtractedDocument.Commitment;
import org.liaison.events.workbench.extract.ExtractedDocument.Event;
import org.liaison.events.workbench.extract.ExtractedDocument.Evidence;
import org.liaison.events.workbench.extract.ExtractedDocument.Participant;
import org.liaison.events.workbench.extract.ExtractedDocument.Speaker;
import org.liaison.events.workbench.extract.ExtractedDocument.Time;
import org.liaison.events.workbench.extract.ExtractedDocument.Unread;
import org.liaison.events.workbench.extract.ExtractedDocument.When;

/** Writes findings down with the lexicon's English labels in place of its ids. */
public final class FindingsWriter {
  private final Map<String, String> mechanisms;

  public FindingsWriter(Lexicon lexicon) {
    this.mechanisms =
        lexicon.mechanisms().stream()
            .collect(Collectors.toMap(LexiconMechanism::id, LexiconMechanism::name));
  }

  public ExtractedDocument write(String file, String language, Findings findings) {
    return new ExtractedDocument(
        file,
        language,
        findings.events().stream().map(this::event).toList(),
        findings.claims().stream().map(FindingsWriter::claim).toList(),
        findings.commitments().stream().map(FindingsWriter::commitment).toList(),
        findings.temporals().stream().map(FindingsWriter::time).toList(),
        findings.uncoded().stream().map(FindingsWriter::unread).toList());
  }

  private Event event(EventFinding event) {
    return new Event(
        code(event.type()),
        event.mode(),
        event.level(),
        event.title(),
        event.date().map(FindingsWriter::when).orElse(When.UNKNOWN),
        event.participants().stream()
            .map(part -> new Participant(part.actor().label(), part.role()))
            .toList(),
        event.place(),
        mechanisms.getOrDefault(event.mechanism(), event.mechanism()),
        event.areas().stream().sorted().toList(),
        code(event.factuality()),
        evidence(event.evidence()),
        event.rule(),
        event.confidence());
  }

  private static Claim claim(ClaimFinding claim) {
    return new Claim(
        new Speaker(claim.speaker().label(), claim.affiliation()),
        claim.reporter(),
        claim.direct(),
        claim.stance(),
        evidence(claim.evidence()),
        claim.rule(),
        claim.confidence());
  }

  private static Commitment commitment(CommitmentFinding commitment) {
    return new Commitment(
        names(commitment.promisors()),
        names(commitment.beneficiaries()),
        commitment.action(),
        commitment.due().map(due -> due.edtf().toString()).orElse(""),
        evidence(commitment.evidence()),
        commitment.rule(),
        commitment.confidence());
  }

  private static Time time(Temporal temporal) {
    Passage passage = temporal.passage();
    When when = Optional.of(temporal.date()).map(FindingsWriter::when).orElse(When.UNKNOWN);
    return new Time(passage.start(), passage.end(), passage.exact(), when.edtf(), when.basis());
  }

  private static Unread unread(Uncoded uncoded) {
    return new Unread(uncoded.passage().start(), uncoded.passage().end(), code(uncoded.reason()));
  }

  private static When when(FoundDate date) {
    return new When(date.edtf().toString(), code(date.basis()));
  }

  private static String names(List<Name> names) {
    return names.stream().map(Name::label).collect(Collectors.joining(Commitment.AND));
  }

  private static List<Evidence> evidence(List<Passage> passages) {
    return passages.stream()
        .map(passage -> new Evidence(passage.start(), passage.end(), passage.exact()))
        .toList();
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.reading.domain.Told;
import org.liaison.events.record.ProofRecorder.Proof;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventMatcher;
import org.liaison.events.record.domain.EventMerge;
import org.liaison.events.record.domain.Likeness;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.Recognition;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Records events: what the document told before keeps its event, a report of an event that is known
 * from elsewhere becomes further evidence of it, any other is a new event.
 */
@ApplicationScoped
class EventRecorder {

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final ProofRecorder proofs;

  EventRecorder(EventRepository events, EvidenceRepository evidence, ProofRecorder proofs) {
    this.events = events;
    this.evidence = evidence;
    this.proofs = proofs;
  }

  RecordedEvents record(List<EventFinding> findings, Source source) {
    List<EventFinding> onTimeline =
        findings.stream().filter(finding -> finding.factuality().onTimeline()).toList();
    Recording recording = new Recording(source);
    recording.recordAll(onTimeline, toldBefore(onTimeline, source));
    findings.stream()
        .filter(finding -> !finding.factuality().onTimeline())
        .forEach(finding -> recording.told.add(new Told<>(finding, Optional.empty())));
    return new RecordedEvents(
        new Recorded<>(recording.told, recording.changes), recording.again, recording.touched);
  }

  private List<Optional<Event>> toldBefore(List<EventFinding> findings, Source source) {
    List<Event> known =
        events.byId(evidence.subjects(Subject.Kind.EVENT, source.version().documentId()));
    return Recognition.of(
        known,
        findings,
        (event, finding) ->
            Likeness.of(
                event,
                ToldEvent.of(finding),
                source.earlier().touch(event.id(), finding.evidence()),
                event.evidenceCount() == source.earlier().count(event.id())));
  }

  private List<Event> candidates(ToldEvent told) {
    List<String> names = told.participants().stream().map(Participant::name).toList();
    return told.date().map(date -> events.candidates(told.type(), date, names)).orElse(List.of());
  }

  /**
   * What became of the events of a text.
   *
   * @param again events that the document told before, each with whether it has a new passage now
   * @param touched every event that has passages of this text now
   */
  record RecordedEvents(
      Recorded<EventFinding> recorded, Map<UUID, Boolean> again, Set<UUID> touched) {}

  /** The events of one text while they are recorded. */
  private final class Recording {

    private final Source source;
    private final List<Told<EventFinding>> told = new ArrayList<>();
    private final List<RecordChange> changes = new ArrayList<>();
    private final Map<UUID, Boolean> again = new LinkedHashMap<>();
    // The engine told them apart within this text, so they are not matched with each other.
    private final Set<UUID> touched = new HashSet<>();

    Recording(Source source) {
      this.source = source;
    }

    void recordAll(List<EventFinding> findings, List<Optional<Event>> known) {
      known.forEach(event -> event.map(Event::id).ifPresent(touched::add));
      for (int i = 0; i < findings.size(); i++) {
        EventFinding finding = findings.get(i);
        UUID id =
            known.get(i).isPresent()
                ? tellAgain(known.get(i).get().id(), finding)
                : tellElsewhere(finding).orElseGet(() -> tellFirst(finding));
        touched.add(id);
        told.add(new Told<>(finding, Optional.of(id)));
      }
    }

    /** What is known of it is worked out once all findings of the text are kept. */
    private UUID tellAgain(UUID id, EventFinding finding) {
      String reason = source.earlier().reason(id).orElse("told by this document before");
      again.put(id, prove(id, finding, reason));
      return id;
    }

    private Optional<UUID> tellElsewhere(EventFinding finding) {
      ToldEvent now = ToldEvent.of(finding);
      for (Event known : candidates(now)) {
        Optional<String> reason =
            touched.contains(known.id())
                ? Optional.empty()
                : EventMatcher.match(ToldEvent.of(known), now);
        if (reason.isPresent()) {
          prove(known.id(), finding, reason.get());
          events.revise(known.id(), EventMerge.merge(ToldEvent.of(known), now), source.now());
          changes.add(new RecordChange(ChangeKind.EVENT_CORROBORATED, known.id()));
          return Optional.of(known.id());
        }
      }
      return Optional.empty();
    }

    private UUID tellFirst(EventFinding finding) {
      UUID id = events.add(ToldEvent.of(finding), source.now());
      prove(id, finding, "");
      changes.add(new RecordChange(ChangeKind.EVENT_REPORTED, id));
      return id;
    }

    private boolean prove(UUID id, EventFinding finding, String reason) {
      return proofs.prove(
          Subject.event(id),
          new Proof(finding.evidence(), finding.rule(), finding.confidence(), reason),
          source);
    }
  }
}

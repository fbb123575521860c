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
import org.liaison.events.record.EventRecognition.Recognised;
import org.liaison.events.record.ProofRecorder.Proof;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventMatcher;
import org.liaison.events.record.domain.EventMerge;
import org.liaison.events.record.domain.KnownEvent;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.persistence.EventRepository;

/**
 * Records events: what the document told before keeps its event, a report of an event that is known
 * from elsewhere becomes further evidence of it, any other is a new event.
 */
@ApplicationScoped
class EventRecorder {

  private final EventRepository events;
  private final EventRecognition recognition;
  private final ProofRecorder proofs;

  EventRecorder(EventRepository events, EventRecognition recognition, ProofRecorder proofs) {
    this.events = events;
    this.recognition = recognition;
    this.proofs = proofs;
  }

  RecordedEvents record(List<EventFinding> findings, Source source) {
    List<EventFinding> onTimeline =
        findings.stream().filter(finding -> finding.factuality().onTimeline()).toList();
    Recognised recognised = recognition.recognise(onTimeline, source);
    Recording recording = new Recording(source, recognised.before());
    recording.recordAll(onTimeline, recognised.again());
    findings.stream()
        .filter(finding -> !finding.factuality().onTimeline())
        .forEach(finding -> recording.told.add(new Told<>(finding, Optional.empty())));
    return new RecordedEvents(
        new Recorded<>(recording.told, recording.changes), recording.again, recording.touched);
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
    private final Set<UUID> before;
    // The engine told them apart within this text, so they are not matched with each other.
    private final Set<UUID> touched = new HashSet<>();

    Recording(Source source, Set<UUID> before) {
      this.source = source;
      this.before = before;
    }

    void recordAll(List<EventFinding> findings, List<Optional<KnownEvent>> known) {
      for (int i = 0; i < findings.size(); i++) {
        EventFinding finding = findings.get(i);
        UUID id = tell(finding, known.get(i));
        touched.add(id);
        told.add(new Told<>(finding, Optional.of(id)));
      }
    }

    private UUID tell(EventFinding finding, Optional<KnownEvent> known) {
      if (known.isEmpty()) {
        return tellElsewhere(finding).orElseGet(() -> tellFirst(finding));
      }
      UUID id = known.get().event().id();
      Optional<UUID> rather =
          known.get().mayGiveWay(ToldEvent.of(finding)) ? tellElsewhere(finding) : Optional.empty();
      return rather.orElseGet(() -> tellAgain(id, finding));
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
        // What a person found to be another event proves that one.
        Event event = events.root(known);
        boolean elsewhere =
            !before.contains(event.id())
                && !touched.contains(event.id())
                && event.status() != ReviewStatus.REJECTED;
        Optional<String> reason =
            elsewhere ? EventMatcher.match(ToldEvent.of(known), now) : Optional.empty();
        if (reason.isPresent()) {
          prove(event.id(), finding, reason.get());
          events.retell(event.id(), EventMerge.merge(event.asTold(), now), source.now());
          changes.add(new RecordChange(ChangeKind.EVENT_CORROBORATED, event.id()));
          return Optional.of(event.id());
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

package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.extraction.Passage;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventMatcher;
import org.liaison.events.record.domain.EventMerge;
import org.liaison.events.record.domain.Participant;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Records events: a report of a known event becomes further evidence, any other a new event. */
@ApplicationScoped
class EventRecorder {

  private final EventRepository events;
  private final EvidenceRepository evidence;

  EventRecorder(EventRepository events, EvidenceRepository evidence) {
    this.events = events;
    this.evidence = evidence;
  }

  List<RecordChange> record(List<EventFinding> findings, Source source) {
    List<Event> toldBefore =
        events.byId(evidence.subjects(Subject.Kind.EVENT, source.version().documentId()));
    List<RecordChange> changed = new ArrayList<>();
    // The engine told them apart within this text, so they are not matched with each other.
    Set<UUID> taken = new HashSet<>();
    for (EventFinding finding : findings) {
      if (finding.factuality().onTimeline()) {
        record(finding, toldBefore, taken, source).ifPresent(changed::add);
      }
    }
    return changed;
  }

  private Optional<RecordChange> record(
      EventFinding finding, List<Event> toldBefore, Set<UUID> taken, Source source) {
    ToldEvent told = ToldEvent.of(finding);
    Optional<Match> match = match(told, toldBefore, taken);
    if (match.isEmpty()) {
      UUID id = events.add(told, source.now());
      taken.add(id);
      prove(id, finding, source, "");
      return Optional.of(new RecordChange(ChangeKind.EVENT_REPORTED, id));
    }
    Event known = match.get().event();
    taken.add(known.id());
    ToldEvent before = ToldEvent.of(known);
    ToldEvent merged = EventMerge.merge(before, told);
    boolean proved = prove(known.id(), finding, source, match.get().reason());
    if (!proved && merged.equals(before)) {
      return Optional.empty();
    }
    events.update(known.id(), merged, source.now());
    return Optional.of(new RecordChange(ChangeKind.EVENT_CORROBORATED, known.id()));
  }

  private Optional<Match> match(ToldEvent told, List<Event> toldBefore, Set<UUID> taken) {
    Stream<Match> again =
        toldBefore.stream()
            .filter(known -> EventMatcher.retold(ToldEvent.of(known), told))
            .map(known -> new Match(known, "told by this document before"));
    Stream<Match> elsewhere =
        candidates(told).stream()
            .flatMap(
                known ->
                    EventMatcher.match(ToldEvent.of(known), told).stream()
                        .map(reason -> new Match(known, reason)));
    return Stream.concat(again, elsewhere)
        .filter(match -> !taken.contains(match.event().id()))
        .findFirst();
  }

  private List<Event> candidates(ToldEvent told) {
    List<String> names = told.participants().stream().map(Participant::name).toList();
    return told.date().map(date -> events.candidates(told.type(), date, names)).orElse(List.of());
  }

  /** Adds the finding's passages; false if the event had all of them. */
  private boolean prove(UUID id, EventFinding finding, Source source, String reason) {
    boolean newOrigin = !evidence.tells(source.origin(), id);
    int added = 0;
    for (Passage passage : finding.evidence()) {
      boolean isNew =
          evidence.add(
              Subject.event(id),
              source.evidence(passage, finding.rule(), finding.confidence(), reason));
      added += isNew ? 1 : 0;
    }
    if (added > 0) {
      events.count(id, added, newOrigin);
    }
    return added > 0;
  }

  private record Match(Event event, String reason) {}
}

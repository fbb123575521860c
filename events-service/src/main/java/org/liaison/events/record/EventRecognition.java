package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.extraction.EventFinding;
import org.liaison.events.identity.Identities;
import org.liaison.events.reading.domain.Telling;
import org.liaison.events.reading.persistence.FindingRepository;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.KnownEvent;
import org.liaison.events.record.domain.Recognition;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.domain.ToldOrder;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/** Recognises the events that a document told before in what it tells now. */
@ApplicationScoped
class EventRecognition {

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final FindingRepository findings;
  private final Identities identities;

  EventRecognition(
      EventRepository events,
      EvidenceRepository evidence,
      FindingRepository findings,
      Identities identities) {
    this.events = events;
    this.evidence = evidence;
    this.findings = findings;
    this.identities = identities;
  }

  Recognised recognise(List<EventFinding> told, Source source) {
    UUID document = source.version().documentId();
    List<Event> before = events.byId(evidence.subjects(Subject.Kind.EVENT, document));
    List<KnownEvent> known = known(before, document, source);
    List<Optional<KnownEvent>> again =
        Recognition.of(
            known,
            told,
            (event, finding) ->
                event.likeness(
                    ToldEvent.of(finding),
                    source.earlier().touch(event.event().id(), finding.evidence()),
                    identities::same));
    return new Recognised(before, again);
  }

  private List<KnownEvent> known(List<Event> before, UUID document, Source source) {
    if (before.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = before.stream().map(Event::id).toList();
    Map<UUID, Set<UUID>> documents = evidence.documents(ids);
    Map<UUID, List<Telling>> tellings =
        findings.tellings(ids).stream().collect(Collectors.groupingBy(Telling::event));
    List<KnownEvent> known = new ArrayList<>();
    for (Event event : before) {
      List<ToldEvent> here = new ArrayList<>();
      Map<UUID, ToldEvent> others = new HashMap<>();
      for (Telling telling : tellings.getOrDefault(event.id(), List.of())) {
        ToldEvent told = ToldEvent.of(telling.finding());
        if (telling.documentId().equals(document)) {
          here.add(told);
        } else {
          others.put(telling.documentId(), told);
        }
      }
      int elsewhere = documents.getOrDefault(event.id(), Set.of(document)).size() - 1;
      // Unless the findings of all of them were kept, nobody can say what they tell without us.
      Optional<ToldEvent> toldByOthers =
          others.size() < elsewhere ? Optional.empty() : ToldOrder.merge(others.values());
      known.add(
          new KnownEvent(
              event,
              elsewhere == 0 && event.evidenceCount() == source.earlier().count(event.id()),
              here,
              toldByOthers));
    }
    return known;
  }

  /**
   * What the document told before.
   *
   * @param before all events that it told, as they stand
   * @param again for each finding the event that it tells again
   */
  record Recognised(List<Event> before, List<Optional<KnownEvent>> again) {}
}

package org.liaison.events.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.reading.domain.Telling;
import org.liaison.events.reading.persistence.FindingRepository;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventMerge;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Works out anew what is known of events that a document tells otherwise than before: merging adds
 * only, so what an engine no longer finds would stay for ever.
 */
@ApplicationScoped
class EventReviser {

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final FindingRepository findings;

  EventReviser(EventRepository events, EvidenceRepository evidence, FindingRepository findings) {
    this.events = events;
    this.evidence = evidence;
    this.findings = findings;
  }

  /**
   * Revises events from what all their documents tell.
   *
   * @param again events that the document told before, each with whether it has a new passage now
   * @param lost events that the document told before and tells less of now
   */
  List<RecordChange> revise(Map<UUID, Boolean> again, Set<UUID> lost, Source source) {
    Set<UUID> wanted = new HashSet<>(again.keySet());
    wanted.addAll(lost);
    if (wanted.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<Telling>> tellings =
        findings.tellings(wanted).stream().collect(Collectors.groupingBy(Telling::event));
    Map<UUID, Set<UUID>> documents = evidence.countedDocuments(wanted);
    List<RecordChange> changes = new ArrayList<>();
    for (Event before : events.byId(wanted)) {
      UUID id = before.id();
      ToldEvent known = ToldEvent.of(before);
      ToldEvent now =
          known(
              known,
              tellings.getOrDefault(id, List.of()),
              documents.getOrDefault(id, Set.of()),
              source);
      boolean proved = again.getOrDefault(id, false);
      boolean changed = !before.status().decided() && (!now.equals(known) || lost.contains(id));
      if (changed || proved) {
        events.revise(id, now, source.now());
        changes.add(
            new RecordChange(
                proved ? ChangeKind.EVENT_CORROBORATED : ChangeKind.EVENT_REVISED, id));
      }
    }
    return changes;
  }

  /**
   * What is known of an event: what its documents tell, merged in the order in which they first
   * told it, so that it keeps its title whichever is read again first. As long as the findings of
   * one of them were not kept, what was known stays and is only added to.
   */
  private static ToldEvent known(
      ToldEvent before, List<Telling> tellings, Set<UUID> documents, Source source) {
    Set<UUID> kept = tellings.stream().map(Telling::documentId).collect(Collectors.toSet());
    if (!kept.isEmpty() && kept.containsAll(documents)) {
      return tellings.stream()
          .filter(telling -> documents.contains(telling.documentId()))
          .map(telling -> ToldEvent.of(telling.finding()))
          .reduce(EventMerge::merge)
          .orElse(before);
    }
    Optional<ToldEvent> here =
        tellings.stream()
            .filter(telling -> telling.documentId().equals(source.version().documentId()))
            .map(telling -> ToldEvent.of(telling.finding()))
            .findFirst();
    return here.map(told -> EventMerge.merge(before, told)).orElse(before);
  }
}

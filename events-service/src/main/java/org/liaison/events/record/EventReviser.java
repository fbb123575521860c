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
import org.liaison.events.record.domain.ToldOrder;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;

/**
 * Works out anew what is known of events that a document tells otherwise than before: merging adds
 * only, so what an engine no longer finds would stay for ever.
 */
@ApplicationScoped
public class EventReviser {

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
      ToldEvent known = before.asTold();
      ToldEvent now =
          known(
              known,
              tellings.getOrDefault(id, List.of()),
              documents.getOrDefault(id, Set.of()),
              source);
      boolean proved = again.getOrDefault(id, false);
      boolean changed = !now.equals(known) || lost.contains(id);
      if (changed || proved) {
        events.retell(id, now, source.now());
      }
      if (proved) {
        changes.add(new RecordChange(ChangeKind.EVENT_CORROBORATED, id));
      } else if (changed && !before.status().decided()) {
        changes.add(new RecordChange(ChangeKind.EVENT_REVISED, id));
      }
    }
    return changes;
  }

  /**
   * What the documents tell of an event together.
   *
   * @param otherwise the answer as long as the findings of one of them were not kept, and if none
   *     was read
   */
  public ToldEvent told(UUID event, ToldEvent otherwise) {
    Set<UUID> wanted = Set.of(event);
    return toldByAll(
            findings.tellings(wanted),
            evidence.countedDocuments(wanted).getOrDefault(event, Set.of()))
        .orElse(otherwise);
  }

  /**
   * What is known of an event: what its documents tell together. As long as the findings of one of
   * them were not kept, what was known stays and is only added to.
   */
  private static ToldEvent known(
      ToldEvent before, List<Telling> tellings, Set<UUID> documents, Source source) {
    Set<UUID> kept = tellings.stream().map(Telling::documentId).collect(Collectors.toSet());
    if (!kept.isEmpty() && kept.containsAll(documents)) {
      return toldByAll(tellings, documents).orElse(before);
    }
    Optional<ToldEvent> here =
        tellings.stream()
            .filter(telling -> telling.documentId().equals(source.version().documentId()))
            .map(telling -> ToldEvent.of(telling.finding()))
            .findFirst();
    return here.map(told -> EventMerge.merge(before, told)).orElse(before);
  }

  private static Optional<ToldEvent> toldByAll(List<Telling> tellings, Set<UUID> documents) {
    Set<UUID> kept = tellings.stream().map(Telling::documentId).collect(Collectors.toSet());
    return kept.containsAll(documents)
        ? ToldOrder.merge(
            tellings.stream()
                .filter(telling -> documents.contains(telling.documentId()))
                .map(telling -> ToldEvent.of(telling.finding()))
                .toList())
        : Optional.empty();
  }
}

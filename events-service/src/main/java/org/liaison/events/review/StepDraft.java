package org.liaison.events.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.review.domain.EventChange;
import org.liaison.events.review.domain.FindingMove;
import org.liaison.events.review.domain.PassageMove;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.domain.StepAction;

/**
 * A step while it is taken: it changes the record at once and notes how everything was before. For
 * one transaction, in one thread.
 */
final class StepDraft {

  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final Instant now;
  private final Map<UUID, Optional<EventState>> before = new LinkedHashMap<>();
  private final Map<UUID, Optional<EventState>> after = new LinkedHashMap<>();
  private final List<PassageMove> passages = new ArrayList<>();
  private final List<FindingMove> findings = new ArrayList<>();

  StepDraft(EventRepository events, EvidenceRepository evidence, Instant now) {
    this.events = events;
    this.evidence = evidence;
    this.now = now;
  }

  Instant now() {
    return now;
  }

  /** How an event stands now; empty if there is none. */
  Optional<EventState> state(UUID event) {
    Optional<EventState> known = after.get(event);
    return known == null ? events.lock(event) : known;
  }

  /** Lets an event stand otherwise, or adds it. */
  void put(UUID event, EventState state) {
    note(event);
    events.put(event, state, now);
    after.put(event, Optional.of(state));
  }

  /** Takes an event out of the record. */
  void remove(UUID event) {
    note(event);
    events.remove(Set.of(event));
    after.put(event, Optional.empty());
  }

  /** The step is about the event, though nothing but its passages changes. */
  void touch(UUID event) {
    note(event);
    after.putIfAbsent(event, before.get(event));
  }

  /** Adds a passage to an event; false if the event has it. */
  boolean add(UUID event, Evidence passage) {
    boolean added = evidence.add(Subject.event(event), passage);
    if (added) {
      passages.add(new PassageMove(passage, Optional.empty(), Optional.of(event)));
    }
    return added;
  }

  /** Moves a passage; it goes if the other event has it already. */
  void move(UUID from, UUID to, Evidence passage) {
    UUID id = passage.id().orElseThrow();
    boolean moved = evidence.move(id, to);
    if (!moved) {
      evidence.remove(Set.of(id));
    }
    passages.add(
        new PassageMove(passage, Optional.of(from), moved ? Optional.of(to) : Optional.empty()));
  }

  /** Takes a passage away from an event. */
  void takeAway(UUID event, Evidence passage) {
    evidence.remove(Set.of(passage.id().orElseThrow()));
    passages.add(new PassageMove(passage, Optional.of(event), Optional.empty()));
  }

  /** Notes findings that were moved. */
  void moved(List<FindingMove> moves) {
    findings.addAll(moves);
  }

  /** Events that the step touched and that are in the record. */
  List<UUID> left() {
    return after.entrySet().stream()
        .filter(entry -> entry.getValue().isPresent())
        .map(Map.Entry::getKey)
        .toList();
  }

  Step toStep(UUID id, StepAction action, Signature signature, Optional<UUID> undoes) {
    return new Step(
        id,
        action,
        signature.by(),
        signature.reason(),
        now,
        before.keySet(),
        before.entrySet().stream()
            .map(
                entry ->
                    new EventChange(entry.getKey(), entry.getValue(), after.get(entry.getKey())))
            .toList(),
        passages,
        findings,
        undoes);
  }

  private void note(UUID event) {
    if (!before.containsKey(event)) {
      before.put(event, events.lock(event));
    }
  }
}

package org.liaison.events.review;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.identity.persistence.DuplicateRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.Resettling;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.record.persistence.RecordLock;
import org.liaison.events.review.domain.History;
import org.liaison.events.review.domain.Revisions;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.domain.StepAction;
import org.liaison.events.review.persistence.StepRepository;

/** What all steps have in common: they are taken once, kept, and told. Expects a transaction. */
@ApplicationScoped
class StepTaker {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final StepRepository steps;
  private final DuplicateRepository duplicates;
  private final RecordChangeRepository changes;
  private final Resettling resettling;
  private final RecordLock lock;
  private final EntityManager entities;
  private final Clock clock;

  StepTaker(
      EventRepository events,
      EvidenceRepository evidence,
      StepRepository steps,
      DuplicateRepository duplicates,
      RecordChangeRepository changes,
      Resettling resettling,
      RecordLock lock,
      EntityManager entities,
      Clock clock) {
    this.events = events;
    this.evidence = evidence;
    this.steps = steps;
    this.duplicates = duplicates;
    this.changes = changes;
    this.resettling = resettling;
    this.lock = lock;
    this.entities = entities;
    this.clock = clock;
  }

  /** An id of a new event or passage. */
  UUID newId() {
    return ids.generate();
  }

  /** Takes a step, unless it was taken under the same key before: then that one is the answer. */
  Step take(StepAction action, Signature signature, Consumer<StepDraft> work) {
    return take(action, signature, Optional.empty(), work);
  }

  /** Takes a step that may take another one back. */
  Step take(
      StepAction action, Signature signature, Optional<UUID> undoes, Consumer<StepDraft> work) {
    lock.acquire();
    Optional<Step> before = takenBefore(signature);
    if (before.isPresent()) {
      return before.get();
    }
    StepDraft draft =
        new StepDraft(events, evidence, clock.instant().truncatedTo(ChronoUnit.MICROS));
    work.accept(draft);
    Step step = draft.toStep(ids.generate(), action, signature, undoes);
    entities.flush();
    entities.clear();
    steps.add(step, signature);
    settle(step, draft.left());
    return step;
  }

  /** Sorts anew what is told of the step's events, as far as nobody decides on them any more. */
  void resettle(Step step) {
    changes.append(clock.instant(), resettling.settle(step.events(), clock.instant()));
  }

  /** The event, if the caller has seen it as it is now. */
  Event seen(UUID id, long revision) {
    Event event = find(id);
    Revisions.refuseUnseen("event", revision, event.review().revision());
    refuseMerged(event);
    return event;
  }

  /** An event that can be worked on. */
  Event open(UUID id) {
    Event event = find(id);
    refuseMerged(event);
    return event;
  }

  private Event find(UUID id) {
    return events
        .find(id)
        .orElseThrow(
            () ->
                new RecordException(
                    ErrorCode.EVENT_NOT_FOUND, "There is no event with the id " + id));
  }

  private static void refuseMerged(Event event) {
    if (event.review().mergedInto().isPresent()) {
      UUID into = event.review().mergedInto().get();
      throw RecordException.telling(
          ErrorCode.EVENT_MERGED,
          "The event was merged into %s; work on that one, or undo the merge".formatted(into),
          "mergedInto",
          into.toString());
    }
  }

  private Optional<Step> takenBefore(Signature signature) {
    if (signature.idempotencyKey().isEmpty()) {
      return Optional.empty();
    }
    return steps
        .byKey(signature.idempotencyKey())
        .map(
            keyed -> {
              signature.refuseOther(keyed.fingerprint());
              return keyed.step();
            });
  }

  private void settle(Step step, List<UUID> left) {
    History history = steps.history(step.events());
    left.forEach(event -> events.hold(event, history.holds(event)));
    history.apart().forEach(duplicates::tellApart);
    Set<UUID> concerned = new HashSet<>(left);
    concerned.addAll(duplicates.partners(left));
    events.recount(concerned);
    entities.clear();
    changes.append(
        step.at(),
        step.changes().stream()
            .map(change -> new RecordChange(ChangeKind.EVENT_REVIEWED, change.event()))
            .toList());
  }
}

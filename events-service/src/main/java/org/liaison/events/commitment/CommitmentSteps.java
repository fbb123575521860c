package org.liaison.events.commitment;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.commitment.domain.CommitmentStatus;
import org.liaison.events.commitment.domain.CommitmentStep;
import org.liaison.events.commitment.persistence.CommitmentStepRepository;
import org.liaison.events.feed.domain.ChangeKind;
import org.liaison.events.feed.domain.RecordChange;
import org.liaison.events.feed.persistence.RecordChangeRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.Commitment;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Promise;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.CommitmentRepository;
import org.liaison.events.record.persistence.EventRepository;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.record.persistence.RecordLock;
import org.liaison.events.review.PurgedSources;
import org.liaison.events.review.domain.Revisions;
import org.liaison.events.review.domain.Signature;

/** Takes the steps of persons on commitments, each in one transaction. */
@ApplicationScoped
class CommitmentSteps {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final CommitmentRepository commitments;
  private final CommitmentStepRepository steps;
  private final EventRepository events;
  private final EvidenceRepository evidence;
  private final PurgedSources purged;
  private final RecordChangeRepository changes;
  private final RecordLock lock;
  private final EntityManager entities;
  private final Clock clock;

  CommitmentSteps(
      CommitmentRepository commitments,
      CommitmentStepRepository steps,
      EventRepository events,
      EvidenceRepository evidence,
      PurgedSources purged,
      RecordChangeRepository changes,
      RecordLock lock,
      EntityManager entities,
      Clock clock) {
    this.commitments = commitments;
    this.steps = steps;
    this.events = events;
    this.evidence = evidence;
    this.purged = purged;
    this.changes = changes;
    this.lock = lock;
    this.entities = entities;
    this.clock = clock;
  }

  /** Adds a commitment with the passages that make it; its id. */
  @Transactional
  UUID add(Promise promise, List<Evidence> passages, Signature signature) {
    return takenBefore(signature)
        .orElseGet(
            () -> {
              purged.refuse(passages);
              UUID id = ids.generate();
              Instant now = now();
              commitments.add(id, promise, now);
              passages.forEach(
                  passage -> evidence.add(Subject.commitment(id), passage.withId(ids.generate())));
              keep(
                  new CommitmentStep(
                      ids.generate(),
                      id,
                      "",
                      Commitment.OPEN,
                      signature.by(),
                      signature.reason(),
                      now,
                      Optional.empty(),
                      passages,
                      Optional.empty()),
                  signature);
              return id;
            });
  }

  /** Says how far a commitment is kept. */
  @Transactional
  void set(
      UUID id,
      long revision,
      CommitmentStatus status,
      Optional<UUID> event,
      List<Evidence> passages,
      Signature signature) {
    if (takenBefore(signature).isPresent()) {
      return;
    }
    Commitment before = seen(id, revision);
    if (before.status().equals(status.word())) {
      throw new RecordException(
          ErrorCode.DECIDED_ALREADY, "The commitment is %s already".formatted(status.word()));
    }
    event.ifPresent(this::refuseUnknown);
    purged.refuse(passages);
    commitments.put(id, status.word(), true);
    keep(
        new CommitmentStep(
            ids.generate(),
            id,
            before.status(),
            status.word(),
            signature.by(),
            signature.reason(),
            now(),
            event,
            passages,
            Optional.empty()),
        signature);
  }

  /** Takes the last step on a commitment back. */
  @Transactional
  void undo(UUID id, Signature signature) {
    if (takenBefore(signature).isPresent()) {
      return;
    }
    CommitmentStep last =
        steps
            .history(id)
            .last()
            .orElseThrow(
                () ->
                    new RecordException(
                        ErrorCode.STEP_NOT_FOUND,
                        "There is no step on this commitment that is in force"));
    CommitmentStep undo =
        new CommitmentStep(
            ids.generate(),
            id,
            last.after(),
            last.before(),
            signature.by(),
            signature.reason(),
            now(),
            Optional.empty(),
            List.of(),
            Optional.of(last.id()));
    steps.add(undo, signature);
    if (last.before().isEmpty()) {
      commitments.remove(Set.of(id));
    } else {
      commitments.put(id, last.before(), steps.history(id).last().isPresent());
    }
    tell(undo);
  }

  private void keep(CommitmentStep step, Signature signature) {
    steps.add(step, signature);
    tell(step);
  }

  private void tell(CommitmentStep step) {
    changes.append(
        step.at(), List.of(new RecordChange(ChangeKind.COMMITMENT_REVIEWED, step.commitment())));
    entities.flush();
    entities.clear();
  }

  /** All steps wait for each other, and for what is being recorded. */
  private Optional<UUID> takenBefore(Signature signature) {
    lock.acquire();
    if (signature.idempotencyKey().isEmpty()) {
      return Optional.empty();
    }
    Optional<CommitmentStepRepository.Keyed> before = steps.byKey(signature.idempotencyKey());
    before.ifPresent(keyed -> signature.refuseOther(keyed.fingerprint()));
    return before.map(CommitmentStepRepository.Keyed::commitment);
  }

  private Commitment seen(UUID id, long revision) {
    Commitment commitment =
        commitments
            .find(id)
            .orElseThrow(
                () ->
                    new RecordException(
                        ErrorCode.COMMITMENT_NOT_FOUND,
                        "There is no commitment with the id " + id));
    Revisions.refuseUnseen("commitment", revision, commitment.revision());
    return commitment;
  }

  private void refuseUnknown(UUID event) {
    if (events.find(event).isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "event_id", "there is no event " + event);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}

package org.liaison.events.control;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.liaison.events.control.domain.Control;
import org.liaison.events.control.domain.ControlChange;
import org.liaison.events.control.domain.ControlDraft;
import org.liaison.events.control.domain.ControlEntry;
import org.liaison.events.control.domain.ControlField;
import org.liaison.events.control.domain.ControlOrigin;
import org.liaison.events.control.domain.FieldChange;
import org.liaison.events.control.persistence.ControlHistoryRepository;
import org.liaison.events.control.persistence.ControlHistoryRepository.KeyedChange;
import org.liaison.events.control.persistence.ControlLock;
import org.liaison.events.control.persistence.ControlRepository;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.review.domain.Revisions;
import org.liaison.events.review.domain.Signature;

/** Lets persons add to the control register and correct it; every change is kept. */
@ApplicationScoped
public class ControlService {

  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();
  private final ControlChecker checker;
  private final ControlRepository controls;
  private final ControlHistoryRepository history;
  private final ControlLock lock;
  private final Clock clock;

  ControlService(
      ControlChecker checker,
      ControlRepository controls,
      ControlHistoryRepository history,
      ControlLock lock,
      Clock clock) {
    this.checker = checker;
    this.controls = controls;
    this.history = history;
    this.lock = lock;
    this.clock = clock;
  }

  /** Adds an entry, unless it was added under the same key before: then that one is the answer. */
  @Transactional
  public Control create(ControlDraft draft, Signature signature) {
    return once(
        signature,
        () -> {
          ControlEntry entry = checker.check(draft, signature);
          refuseDouble(entry, Optional.empty());
          Control added = new Control(ids.generate(), entry, ControlOrigin.BY_HAND, true, 1, now());
          controls.add(added);
          keep(added, ControlField.changes(Optional.empty(), entry), signature);
          return added;
        });
  }

  /**
   * Changes what the draft gives.
   *
   * @param revision the one that the person saw
   */
  @Transactional
  public Control update(UUID id, long revision, ControlDraft draft, Signature signature) {
    return once(
        signature,
        () -> {
          Control before = seen(id, revision);
          ControlEntry entry = checker.check(draft.over(before.entry()), signature);
          List<FieldChange> changes = ControlField.changes(Optional.of(before.entry()), entry);
          if (changes.isEmpty()) {
            return before;
          }
          refuseDouble(entry, Optional.of(id));
          Control after =
              new Control(id, entry, before.origin(), true, before.revision() + 1, now());
          controls.change(after);
          keep(after, changes, signature);
          return after;
        });
  }

  private Control once(Signature signature, Supplier<Control> work) {
    lock.acquire();
    Optional<KeyedChange> before =
        signature.idempotencyKey().isEmpty()
            ? Optional.empty()
            : history.byKey(signature.idempotencyKey());
    if (before.isEmpty()) {
      return work.get();
    }
    signature.refuseOther(before.get().fingerprint());
    return find(before.get().control());
  }

  private Control seen(UUID id, long revision) {
    Control control = find(id);
    Revisions.refuseUnseen("control", revision, control.revision());
    return control;
  }

  private Control find(UUID id) {
    return controls.find(id).orElseThrow(() -> notFound(id));
  }

  private void refuseDouble(ControlEntry entry, Optional<UUID> itself) {
    controls
        .same(entry)
        .filter(same -> !itself.equals(Optional.of(same)))
        .ifPresent(
            same -> {
              throw RecordException.telling(
                  ErrorCode.CONTROL_EXISTS,
                  "The register has this jurisdiction, substance, schedule and effective date as %s; change that one"
                      .formatted(same),
                  "id",
                  same.toString());
            });
  }

  private void keep(Control control, List<FieldChange> fields, Signature signature) {
    history.add(
        new ControlChange(
            ids.generate(),
            control.id(),
            control.revision(),
            signature.by().strip(),
            signature.reason().strip(),
            control.updatedAt(),
            fields),
        signature);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  static RecordException notFound(UUID id) {
    return new RecordException(
        ErrorCode.CONTROL_NOT_FOUND, "There is no control with the id " + id);
  }
}

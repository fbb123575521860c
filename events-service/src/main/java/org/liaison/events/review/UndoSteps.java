package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.EventReviser;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.review.domain.Aspect;
import org.liaison.events.review.domain.EventChange;
import org.liaison.events.review.domain.FindingMove;
import org.liaison.events.review.domain.History;
import org.liaison.events.review.domain.PassageMove;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.domain.StepAction;
import org.liaison.events.review.domain.TakingBack;
import org.liaison.events.review.persistence.FindingMoves;
import org.liaison.events.review.persistence.StepRepository;

/** Takes steps back, whenever they were taken, as far as nothing builds on them. */
@ApplicationScoped
class UndoSteps {

  private final StepTaker taker;
  private final StepRepository steps;
  private final EvidenceRepository evidence;
  private final FindingMoves findings;
  private final EventReviser reviser;

  UndoSteps(
      StepTaker taker,
      StepRepository steps,
      EvidenceRepository evidence,
      FindingMoves findings,
      EventReviser reviser) {
    this.taker = taker;
    this.steps = steps;
    this.evidence = evidence;
    this.findings = findings;
    this.reviser = reviser;
  }

  /** Takes a step on an event back; without an id the last one. */
  @Transactional
  Step undo(UUID event, Optional<UUID> id, Signature signature) {
    Step step = find(event, id);
    Step undone =
        taker.take(
            StepAction.UNDONE,
            signature,
            Optional.of(step.id()),
            draft -> {
              History history = steps.history(step.events());
              if (!history.inForce(step) || step.changes().isEmpty()) {
                throw new RecordException(
                    ErrorCode.STEP_NOT_IN_FORCE,
                    step.changes().isEmpty()
                        ? "A document was purged that told the event; the step is kept without what it did"
                        : "The step was taken back already");
              }
              new Undoing(step, history, draft).run();
            });
    if (toldSince(step)) {
      taker.resettle(step);
    }
    return undone;
  }

  /** Whether documents have told one of the step's events since it was taken. */
  private boolean toldSince(Step step) {
    // Ids of version 7 are in the order of their time.
    return step.events().stream()
        .flatMap(event -> passages(event).stream())
        .filter(passage -> !passage.byHand())
        .map(passage -> passage.id().orElseThrow().toString())
        .anyMatch(id -> id.compareTo(step.id().toString()) > 0);
  }

  private Step find(UUID event, Optional<UUID> id) {
    History history = steps.history(List.of(event));
    Optional<Step> wanted =
        id.map(known -> history.steps().stream().filter(s -> s.id().equals(known)).findFirst())
            .orElseGet(() -> history.last(event));
    return wanted.orElseThrow(
        () ->
            new RecordException(
                ErrorCode.STEP_NOT_FOUND,
                id.map(known -> "There is no step %s on this event".formatted(known))
                    .orElse("There is no step on this event that is in force")));
  }

  /** One step while it is taken back. */
  private final class Undoing {

    private final Step step;
    private final History history;
    private final StepDraft draft;

    Undoing(Step step, History history, StepDraft draft) {
      this.step = step;
      this.history = history;
      this.draft = draft;
    }

    void run() {
      step.changes().forEach(this::check);
      step.passages().forEach(this::check);
      step.changes().forEach(this::restore);
      step.passages().forEach(this::restore);
      restoreFindings();
      step.changes().forEach(this::settle);
    }

    private void check(EventChange change) {
      change
          .before()
          .flatMap(EventState::mergedInto)
          .ifPresent(target -> checkOpen(change.event(), target));
      if (change.after().isEmpty()) {
        return;
      }
      EventState now = draft.state(change.event()).orElseThrow(this::builtUpon);
      if (change.before().isEmpty()) {
        checkAlone(change.event());
        return;
      }
      List<Aspect> changed = TakingBack.of(change).orElseThrow().changedSince(now);
      if (!changed.isEmpty()) {
        throw builtUpon(later -> touches(later, change.event(), changed));
      }
    }

    /** What is to be merged again needs an event to be merged into, which is not itself. */
    private void checkOpen(UUID event, UUID target) {
      Optional<UUID> next = Optional.of(target);
      while (next.isPresent()) {
        Optional<EventState> state = draft.state(next.get());
        if (state.isEmpty() || next.get().equals(event)) {
          throw builtUpon(later -> later.events().contains(target));
        }
        next = state.get().mergedInto();
      }
    }

    /** An event that the step brought goes only as it came. */
    private void checkAlone(UUID event) {
      Predicate<Step> stands = later -> later.undoes().isEmpty() && later.events().contains(event);
      if (history.lastAfter(step, stands).isPresent()) {
        throw builtUpon(stands);
      }
      List<UUID> brought = step.passages().stream().map(PassageMove::id).toList();
      boolean toldSince =
          passages(event).stream()
              .anyMatch(passage -> !brought.contains(passage.id().orElseThrow()));
      if (toldSince) {
        throw new RecordException(
            ErrorCode.STEP_BUILT_UPON,
            "Other passages tell the event by now; reject or merge it instead");
      }
    }

    private void check(PassageMove move) {
      Optional<UUID> now = evidence.eventOf(move.id());
      if (now.isPresent() && !now.equals(move.to())) {
        throw builtUpon(
            later -> later.passages().stream().anyMatch(other -> other.id().equals(move.id())));
      }
    }

    private boolean touches(Step later, UUID event, List<Aspect> aspects) {
      return later
          .change(event)
          .flatMap(
              change ->
                  TakingBack.of(change)
                      .map(back -> back.changes().stream().anyMatch(aspects::contains)))
          .orElse(false);
    }

    private void restore(EventChange change) {
      if (change.after().isEmpty()) {
        draft.put(change.event(), change.before().orElseThrow());
      } else if (change.before().isPresent()) {
        EventState now = draft.state(change.event()).orElseThrow();
        draft.put(change.event(), TakingBack.of(change).orElseThrow().from(now));
      }
    }

    private void restore(PassageMove move) {
      Optional<UUID> now = evidence.eventOf(move.id());
      if (now.isPresent() && move.from().isPresent()) {
        draft.move(now.get(), move.from().get(), current(now.get(), move));
      } else if (now.isPresent()) {
        draft.takeAway(now.get(), current(now.get(), move));
      } else if (move.from().isPresent() && move.to().isEmpty()) {
        draft.add(move.from().get(), move.passage());
      }
    }

    /** The passage as it is now: a newer version may hold it elsewhere. */
    private Evidence current(UUID event, PassageMove move) {
      return passages(event).stream()
          .filter(passage -> passage.id().equals(Optional.of(move.id())))
          .findFirst()
          .orElseThrow();
    }

    private void restoreFindings() {
      List<FindingMove> back = new ArrayList<>();
      for (FindingMove move : step.findings()) {
        if (findings.move(move.back())) {
          back.add(move.back());
        } else {
          back.addAll(findings.follow(move.to(), move.from()));
        }
      }
      draft.moved(back);
    }

    /** What the documents tell by now follows its passages; an event that the step brought goes. */
    private void settle(EventChange change) {
      UUID event = change.event();
      if (change.before().isEmpty()) {
        draft.remove(event);
        return;
      }
      if (change.after().isEmpty() || step.passages().isEmpty()) {
        return;
      }
      EventState now = draft.state(event).orElseThrow();
      if (!now.told().equals(change.before().get().told())) {
        draft.put(event, now.retold(reviser.told(event, now.told())));
      }
    }

    private RecordException builtUpon() {
      return builtUpon(later -> true);
    }

    private RecordException builtUpon(Predicate<Step> condition) {
      return history
          .lastAfter(step, condition)
          .map(
              later ->
                  RecordException.telling(
                      ErrorCode.STEP_BUILT_UPON,
                      "The step %s by %s builds on this one; undo that one first"
                          .formatted(later.id(), later.by()),
                      "step",
                      later.id().toString()))
          .orElseGet(
              () ->
                  new RecordException(
                      ErrorCode.STEP_BUILT_UPON,
                      "The documents were read again since; correct the event instead"));
    }
  }

  private List<Evidence> passages(UUID event) {
    return evidence.all(Subject.Kind.EVENT, List.of(event)).getOrDefault(event, List.of());
  }
}

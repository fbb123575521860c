package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.EventsConfig;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.PendingDecision;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.review.domain.SaidEvent;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.domain.StepAction;

/** The steps that concern one event. */
@ApplicationScoped
class EventSteps {

  private final StepTaker taker;
  private final PurgedSources purged;
  private final boolean secondReviewer;

  EventSteps(StepTaker taker, PurgedSources purged, EventsConfig config) {
    this.taker = taker;
    this.purged = purged;
    this.secondReviewer = config.review().secondReviewer();
  }

  /** Adds an event with the passages that tell it. */
  @Transactional
  Step add(SaidEvent said, List<Evidence> passages, Signature signature) {
    return taker.take(
        StepAction.ADDED,
        signature,
        draft -> {
          UUID id = taker.newId();
          draft.put(id, EventState.byHand(said.whole()));
          prove(draft, id, passages);
        });
  }

  /** Sets some fields, and lets others be as the documents tell. */
  @Transactional
  Step correct(
      UUID event, long revision, SaidEvent said, Set<EventField> released, Signature signature) {
    return taker.take(
        StepAction.CORRECTED,
        signature,
        draft -> {
          taker.seen(event, revision);
          EventState before = state(draft, event);
          EventState corrected =
              before.corrected(said.over(before.shown()), said.fields(), released);
          draft.put(event, secondReviewer ? unsettled(corrected) : corrected);
        });
  }

  /** Confirms or rejects. */
  @Transactional
  Step decide(UUID event, long revision, ReviewStatus decision, Signature signature) {
    StepAction action =
        decision == ReviewStatus.CONFIRMED ? StepAction.CONFIRMED : StepAction.REJECTED;
    return taker.take(
        action,
        signature,
        draft -> {
          taker.seen(event, revision);
          EventState before = state(draft, event);
          if (before.status() == decision) {
            throw new RecordException(
                ErrorCode.DECIDED_ALREADY,
                "The event is %s already".formatted(decision.name().toLowerCase(Locale.ROOT)));
          }
          draft.put(event, decided(before, decision, signature, draft));
        });
  }

  /** Adds passages. */
  @Transactional
  Step addEvidence(UUID event, long revision, List<Evidence> passages, Signature signature) {
    return taker.take(
        StepAction.EVIDENCE_ADDED,
        signature,
        draft -> {
          taker.seen(event, revision);
          draft.touch(event);
          prove(draft, event, passages);
        });
  }

  private EventState decided(
      EventState before, ReviewStatus decision, Signature signature, StepDraft draft) {
    if (!secondReviewer) {
      return before.decided(decision);
    }
    Optional<PendingDecision> first =
        before.pending().filter(pending -> pending.status() == decision);
    if (first.isEmpty()) {
      return before.pending(
          Optional.of(new PendingDecision(decision, signature.by(), draft.now())));
    }
    if (first.get().by().equalsIgnoreCase(signature.by())) {
      throw new RecordException(
          ErrorCode.SECOND_REVIEWER_NEEDED,
          "%s decided so already; here a second person has to".formatted(first.get().by()));
    }
    return before.decided(decision);
  }

  /** What two persons decided on is not what it is now. */
  private static EventState unsettled(EventState corrected) {
    EventState open =
        corrected.status().decided() ? corrected.decided(ReviewStatus.REPORTED) : corrected;
    return open.pending(Optional.empty());
  }

  private void prove(StepDraft draft, UUID event, List<Evidence> passages) {
    purged.refuse(passages);
    for (Evidence passage : passages) {
      if (!draft.add(event, passage.withId(taker.newId()))) {
        throw new RecordException(
            ErrorCode.EVIDENCE_KNOWN,
            "The event has this passage already: «%s»".formatted(passage.anchor().exact()));
      }
    }
  }

  private static EventState state(StepDraft draft, UUID event) {
    return draft.state(event).orElseThrow();
  }
}

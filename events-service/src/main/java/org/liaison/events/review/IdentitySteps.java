package org.liaison.events.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.record.EventReviser;
import org.liaison.events.record.domain.Event;
import org.liaison.events.record.domain.EventMerge;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.domain.Subject;
import org.liaison.events.record.domain.ToldEvent;
import org.liaison.events.record.persistence.EvidenceRepository;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.review.domain.Step;
import org.liaison.events.review.domain.StepAction;
import org.liaison.events.review.persistence.FindingMoves;

/** The steps that say which events are one, and which are two. */
@ApplicationScoped
class IdentitySteps {

  private final StepTaker taker;
  private final EvidenceRepository evidence;
  private final FindingMoves findings;
  private final EventReviser reviser;

  IdentitySteps(
      StepTaker taker, EvidenceRepository evidence, FindingMoves findings, EventReviser reviser) {
    this.taker = taker;
    this.evidence = evidence;
    this.findings = findings;
    this.reviser = reviser;
  }

  /** Two events are one. */
  @Transactional
  Step merge(UUID event, long revision, UUID other, Signature signature) {
    return taker.take(
        StepAction.MERGED,
        signature,
        draft -> {
          taker.seen(event, revision);
          taker.open(other);
          refuseItself(event, other);
          EventState kept = draft.state(event).orElseThrow();
          EventState gone = draft.state(other).orElseThrow();
          draft.touch(event);
          draft.put(other, gone.merged(event));
          passages(other).forEach(passage -> draft.move(other, event, passage));
          draft.moved(findings.moveAll(other, event));
          ToldEvent together = EventMerge.merge(kept.told(), gone.told());
          draft.put(event, kept.retold(reviser.told(event, together)));
        });
  }

  /** Two events are two, however alike they are told. */
  @Transactional
  Step tellApart(UUID event, long revision, UUID other, Signature signature) {
    return taker.take(
        StepAction.TOLD_APART,
        signature,
        draft -> {
          taker.seen(event, revision);
          taker.open(other);
          refuseItself(event, other);
          draft.touch(event);
          draft.touch(other);
        });
  }

  /** One event is two: some of its passages are an event of their own. */
  @Transactional
  Step split(UUID event, long revision, Set<UUID> wanted, Signature signature) {
    return taker.take(
        StepAction.SPLIT,
        signature,
        draft -> {
          Event seen = taker.seen(event, revision);
          List<Evidence> passages = passages(event);
          Predicate<Evidence> isWanted = passage -> wanted.contains(passage.id().orElseThrow());
          List<Evidence> chosen = passages.stream().filter(isWanted).toList();
          refuseImpossible(wanted, chosen, passages);
          UUID other = taker.newId();
          EventState state = draft.state(event).orElseThrow();
          draft.touch(event);
          draft.put(other, EventState.byHand(ToldEvent.of(seen)));
          chosen.forEach(passage -> draft.move(event, other, passage));
          draft.moved(findings.follow(event, other));
          draft.put(other, toldByOwn(other, ToldEvent.of(seen)));
          draft.put(event, state.retold(reviser.told(event, state.told())));
        });
  }

  private static void refuseItself(UUID event, UUID other) {
    if (event.equals(other)) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "other_id", "must be another event");
    }
  }

  /**
   * What is read in its own passages; if nothing is, it stands as the event that it was part of.
   */
  private EventState toldByOwn(UUID event, ToldEvent otherwise) {
    boolean read = evidence.countedDocuments(Set.of(event)).containsKey(event);
    ToldEvent told = reviser.told(event, otherwise);
    return read && !told.equals(otherwise)
        ? EventState.reported(told)
        : EventState.byHand(otherwise);
  }

  private static void refuseImpossible(
      Set<UUID> wanted, List<Evidence> chosen, List<Evidence> all) {
    if (chosen.size() < wanted.size()) {
      throw new RecordException(
          ErrorCode.SPLIT_IMPOSSIBLE,
          "%d of the passages are not the event's; name passages by the 'id' of its evidence"
              .formatted(wanted.size() - chosen.size()));
    }
    if (chosen.isEmpty() || chosen.size() == all.size()) {
      throw new RecordException(
          ErrorCode.SPLIT_IMPOSSIBLE,
          "Name at least one passage, and leave at least one; the event has " + all.size());
    }
  }

  private List<Evidence> passages(UUID event) {
    Map<UUID, List<Evidence>> all = evidence.all(Subject.Kind.EVENT, List.of(event));
    return all.getOrDefault(event, List.of());
  }
}

package org.liaison.events.grpc;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.review.domain.Aspect;
import org.liaison.events.review.domain.EventChange;
import org.liaison.events.review.domain.History;
import org.liaison.events.v1.ListStepsResponse;
import org.liaison.events.v1.PassageMove;
import org.liaison.events.v1.Step;
import org.liaison.events.v1.StepAction;
import org.liaison.events.v1.StepChange;

/** From steps to the contract: what each changed, in words. */
final class StepProtoMapper {

  private StepProtoMapper() {}

  static ListStepsResponse toList(History history) {
    return ListStepsResponse.newBuilder()
        .addAllSteps(
            history.steps().stream().map(step -> toProto(step, history.inForce(step))).toList())
        .build();
  }

  static Step toProto(org.liaison.events.review.domain.Step step, boolean inForce) {
    return Step.newBuilder()
        .setId(step.id().toString())
        .setAction(StepAction.valueOf("STEP_ACTION_" + step.action().name()))
        .setBy(step.by())
        .setReason(step.reason())
        .setAt(VocabularyMapper.toProto(step.at()))
        .addAllEvents(step.events().stream().map(UUID::toString).sorted().toList())
        .addAllChanges(step.changes().stream().flatMap(StepProtoMapper::toProto).toList())
        .addAllPassages(step.passages().stream().map(StepProtoMapper::toProto).toList())
        .setUndoes(step.undoes().map(UUID::toString).orElse(""))
        .setInForce(inForce)
        .build();
  }

  private static Stream<StepChange> toProto(EventChange change) {
    String event = change.event().toString();
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return Aspect.all().stream()
          .map(
              aspect ->
                  toProto(
                      event,
                      aspect.word(),
                      change.before().map(aspect::value).orElse(""),
                      change.after().map(aspect::value).orElse("")))
          .filter(told -> !told.getBefore().equals(told.getAfter()));
    }
    EventState before = change.before().get();
    EventState after = change.after().get();
    List<Aspect> changed = Aspect.changed(before, after);
    Stream<StepChange> aspects =
        changed.stream()
            .map(
                aspect -> toProto(event, aspect.word(), aspect.value(before), aspect.value(after)));
    Stream<StepChange> merged =
        before.mergedInto().equals(after.mergedInto())
            ? Stream.empty()
            : Stream.of(
                toProto(
                    event,
                    "merged_into",
                    before.mergedInto().map(UUID::toString).orElse(""),
                    after.mergedInto().map(UUID::toString).orElse("")));
    return Stream.concat(aspects, merged);
  }

  private static StepChange toProto(String event, String field, String before, String after) {
    return StepChange.newBuilder()
        .setEventId(event)
        .setField(field)
        .setBefore(before)
        .setAfter(after)
        .build();
  }

  private static PassageMove toProto(org.liaison.events.review.domain.PassageMove move) {
    return PassageMove.newBuilder()
        .setPassageId(move.id().toString())
        .setDocumentId(move.passage().source().documentId().toString())
        .setExact(move.passage().anchor().exact())
        .setFromEvent(move.from().map(UUID::toString).orElse(""))
        .setToEvent(move.to().map(UUID::toString).orElse(""))
        .build();
  }
}

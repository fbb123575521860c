package org.liaison.gateway.review;

import org.liaison.events.v1.ListReviewResponse;
import org.liaison.events.v1.ListStepsResponse;
import org.liaison.events.v1.PassageMove;
import org.liaison.events.v1.PossibleDuplicate;
import org.liaison.events.v1.ReviewReason;
import org.liaison.events.v1.SplitEventResponse;
import org.liaison.events.v1.Step;
import org.liaison.events.v1.StepAction;
import org.liaison.events.v1.StepChange;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.problem.FieldNames;
import org.liaison.gateway.review.PossibleDuplicateResponse.MatchFeatureResponse;
import org.liaison.gateway.vocabulary.Proto;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Maps what persons do from the contract to REST. */
final class ReviewProtoMapper {

  static final Vocabulary<ReviewReason> REASONS = Vocabulary.of(ReviewReason.class);
  private static final Vocabulary<StepAction> ACTIONS = Vocabulary.of(StepAction.class);

  private ReviewProtoMapper() {}

  static ReviewPageResponse toResponse(ListReviewResponse page, int size) {
    return new ReviewPageResponse(
        page.getItemsList().stream()
            .map(
                item ->
                    new ReviewItemResponse(
                        REASONS.word(item.getReason()),
                        EventProtoMapper.toResponse(item.getEvent()),
                        item.getDuplicatesList().stream()
                            .map(ReviewProtoMapper::toResponse)
                            .toList()))
            .toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  private static PossibleDuplicateResponse toResponse(PossibleDuplicate duplicate) {
    return new PossibleDuplicateResponse(
        duplicate.getEventId(),
        duplicate.getTitle(),
        Proto.orNull(duplicate.getDate()),
        duplicate.getPoints(),
        duplicate.getFeaturesList().stream()
            .map(
                feature ->
                    new MatchFeatureResponse(
                        feature.getKind(), feature.getDetail(), feature.getPoints()))
            .toList());
  }

  static SplitResponse toResponse(SplitEventResponse split) {
    return new SplitResponse(
        EventProtoMapper.toResponse(split.getEvent()),
        EventProtoMapper.toResponse(split.getOther()));
  }

  static HistoryResponse toResponse(ListStepsResponse history) {
    return new HistoryResponse(
        history.getStepsList().stream().map(ReviewProtoMapper::toResponse).toList());
  }

  static StepResponse toResponse(Step step) {
    return new StepResponse(
        step.getId(),
        ACTIONS.word(step.getAction()),
        step.getBy(),
        Proto.orNull(step.getReason()),
        Proto.instant(step.hasAt(), step.getAt()),
        step.getEventsList(),
        step.getChangesList().stream().map(ReviewProtoMapper::toResponse).toList(),
        step.getPassagesList().stream().map(ReviewProtoMapper::toResponse).toList(),
        Proto.orNull(step.getUndoes()),
        step.getInForce());
  }

  private static StepChangeResponse toResponse(StepChange change) {
    return new StepChangeResponse(
        change.getEventId(),
        FieldNames.toRest(change.getField()),
        Proto.orNull(change.getBefore()),
        Proto.orNull(change.getAfter()));
  }

  private static PassageMoveResponse toResponse(PassageMove move) {
    return new PassageMoveResponse(
        move.getPassageId(),
        move.getDocumentId(),
        move.getExact(),
        Proto.orNull(move.getFromEvent()),
        Proto.orNull(move.getToEvent()));
  }
}

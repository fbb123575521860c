package org.liaison.events.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.query.domain.Page;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.ReviewStatus;
import org.liaison.events.review.ReviewService;
import org.liaison.events.review.domain.ReviewReason;
import org.liaison.events.review.domain.Step;
import org.liaison.events.v1.AddEventRequest;
import org.liaison.events.v1.AddEventResponse;
import org.liaison.events.v1.AddEvidenceRequest;
import org.liaison.events.v1.AddEvidenceResponse;
import org.liaison.events.v1.CorrectEventRequest;
import org.liaison.events.v1.CorrectEventResponse;
import org.liaison.events.v1.DecideEventRequest;
import org.liaison.events.v1.DecideEventResponse;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.ListReviewRequest;
import org.liaison.events.v1.ListReviewResponse;
import org.liaison.events.v1.ListStepsRequest;
import org.liaison.events.v1.ListStepsResponse;
import org.liaison.events.v1.MergeEventsRequest;
import org.liaison.events.v1.MergeEventsResponse;
import org.liaison.events.v1.ReviewItem;
import org.liaison.events.v1.ReviewServiceGrpc;
import org.liaison.events.v1.SplitEventRequest;
import org.liaison.events.v1.SplitEventResponse;
import org.liaison.events.v1.TellEventsApartRequest;
import org.liaison.events.v1.TellEventsApartResponse;
import org.liaison.events.v1.UndoStepRequest;
import org.liaison.events.v1.UndoStepResponse;

/** Review over gRPC: reads requests, lets the step be taken, answers with what came of it. */
@GrpcService
public class ReviewGrpcService extends ReviewServiceGrpc.ReviewServiceImplBase {

  private final ReviewService review;
  private final RecordQueryService records;

  ReviewGrpcService(ReviewService review, RecordQueryService records) {
    this.review = review;
    this.records = records;
  }

  @Override
  @Blocking
  public void listReview(ListReviewRequest request, StreamObserver<ListReviewResponse> response) {
    Page<org.liaison.events.review.domain.ReviewItem> page =
        review.queue(
            reason(request), PageRequest.of(request.getPageSize(), request.getPageToken()));
    answer(
        response,
        ListReviewResponse.newBuilder()
            .addAllItems(page.items().stream().map(ReviewGrpcService::item).toList())
            .setNextPageToken(page.next())
            .build());
  }

  @Override
  @Blocking
  public void addEvent(AddEventRequest request, StreamObserver<AddEventResponse> response) {
    Step step =
        review.add(
            DraftMapper.toDraft(request.getFields(), EventField.all()),
            DraftMapper.toQuotes(request.getQuotesList()),
            DraftMapper.toSignature(request.getSignature(), request, false));
    UUID added = step.changes().get(0).event();
    answer(response, AddEventResponse.newBuilder().setEvent(event(added)).build());
  }

  @Override
  @Blocking
  public void correctEvent(
      CorrectEventRequest request, StreamObserver<CorrectEventResponse> response) {
    UUID id = id(request.getId());
    Set<EventField> set = DraftMapper.toFields(request.getSetList());
    Set<EventField> released = DraftMapper.toFields(request.getReleaseList());
    if (set.isEmpty() && released.isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "set", "must name at least one field");
    }
    review.correct(
        id,
        request.getRevision(),
        DraftMapper.toDraft(request.getFields(), set),
        released,
        DraftMapper.toSignature(request.getSignature(), request, false));
    answer(response, CorrectEventResponse.newBuilder().setEvent(event(id)).build());
  }

  @Override
  @Blocking
  public void decideEvent(
      DecideEventRequest request, StreamObserver<DecideEventResponse> response) {
    UUID id = id(request.getId());
    ReviewStatus decision =
        VocabularyMapper.toStatus(request.getStatus())
            .filter(ReviewStatus::decided)
            .orElseThrow(
                () ->
                    RecordException.invalid(
                        ErrorCode.VALIDATION_FAILED, "status", "must be confirmed or rejected"));
    boolean needsReason = decision == ReviewStatus.REJECTED;
    review.decide(
        id,
        request.getRevision(),
        decision,
        DraftMapper.toSignature(request.getSignature(), request, needsReason));
    answer(response, DecideEventResponse.newBuilder().setEvent(event(id)).build());
  }

  @Override
  @Blocking
  public void addEvidence(
      AddEvidenceRequest request, StreamObserver<AddEvidenceResponse> response) {
    UUID id = id(request.getId());
    review.addEvidence(
        id,
        request.getRevision(),
        DraftMapper.toQuotes(request.getQuotesList()),
        DraftMapper.toSignature(request.getSignature(), request, false));
    answer(response, AddEvidenceResponse.newBuilder().setEvent(event(id)).build());
  }

  @Override
  @Blocking
  public void mergeEvents(
      MergeEventsRequest request, StreamObserver<MergeEventsResponse> response) {
    UUID id = id(request.getId());
    review.merge(
        id,
        request.getRevision(),
        id(request.getOtherId()),
        DraftMapper.toSignature(request.getSignature(), request, false));
    answer(response, MergeEventsResponse.newBuilder().setEvent(event(id)).build());
  }

  @Override
  @Blocking
  public void tellEventsApart(
      TellEventsApartRequest request, StreamObserver<TellEventsApartResponse> response) {
    UUID id = id(request.getId());
    review.tellApart(
        id,
        request.getRevision(),
        id(request.getOtherId()),
        DraftMapper.toSignature(request.getSignature(), request, false));
    answer(response, TellEventsApartResponse.newBuilder().setEvent(event(id)).build());
  }

  @Override
  @Blocking
  public void splitEvent(SplitEventRequest request, StreamObserver<SplitEventResponse> response) {
    UUID id = id(request.getId());
    Set<UUID> passages =
        request.getPassagesList().stream()
            .flatMap(passage -> Fields.id("passages", passage).stream())
            .collect(Collectors.toSet());
    Step step =
        review.split(
            id,
            request.getRevision(),
            passages,
            DraftMapper.toSignature(request.getSignature(), request, false));
    UUID other = step.changes().get(1).event();
    answer(
        response,
        SplitEventResponse.newBuilder().setEvent(event(id)).setOther(event(other)).build());
  }

  @Override
  @Blocking
  public void undoStep(UndoStepRequest request, StreamObserver<UndoStepResponse> response) {
    Optional<UUID> wanted =
        Fields.optional(request.getStepId())
            .map(
                text ->
                    Fields.known(text, ErrorCode.STEP_NOT_FOUND, "There is no step with the id "));
    Step step =
        review.undo(
            id(request.getId()),
            wanted,
            DraftMapper.toSignature(request.getSignature(), request, false));
    answer(
        response,
        UndoStepResponse.newBuilder().setStep(StepProtoMapper.toProto(step, true)).build());
  }

  @Override
  @Blocking
  public void listSteps(ListStepsRequest request, StreamObserver<ListStepsResponse> response) {
    answer(response, StepProtoMapper.toList(review.history(id(request.getId()))));
  }

  private Event event(UUID id) {
    return EventProtoMapper.toProto(records.event(id));
  }

  private static UUID id(String id) {
    return Fields.known(id, ErrorCode.EVENT_NOT_FOUND, "There is no event with the id ");
  }

  private static Optional<ReviewReason> reason(ListReviewRequest request) {
    return switch (request.getReason()) {
      case REVIEW_REASON_UNSPECIFIED, UNRECOGNIZED -> Optional.empty();
      default ->
          Optional.of(
              ReviewReason.valueOf(
                  request.getReason().name().substring("REVIEW_REASON_".length())));
    };
  }

  private static ReviewItem item(org.liaison.events.review.domain.ReviewItem item) {
    return ReviewItem.newBuilder()
        .setReason(
            org.liaison.events.v1.ReviewReason.valueOf("REVIEW_REASON_" + item.reason().name()))
        .setEvent(EventProtoMapper.toProto(item.event()))
        .addAllDuplicates(item.duplicates().stream().map(DuplicateMapper::toProto).toList())
        .build();
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}

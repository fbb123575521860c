package org.liaison.events.review;

import static org.awaitility.Awaitility.await;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.Sql;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddEventRequest;
import org.liaison.events.v1.AddEvidenceRequest;
import org.liaison.events.v1.CorrectEventRequest;
import org.liaison.events.v1.DecideEventRequest;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.EventFields;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.GetEventRequest;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListReviewRequest;
import org.liaison.events.v1.ListStepsRequest;
import org.liaison.events.v1.MergeEventsRequest;
import org.liaison.events.v1.Participant;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.ReviewItem;
import org.liaison.events.v1.ReviewServiceGrpc.ReviewServiceBlockingStub;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.events.v1.Signature;
import org.liaison.events.v1.SplitEventRequest;
import org.liaison.events.v1.SplitEventResponse;
import org.liaison.events.v1.Step;
import org.liaison.events.v1.TellEventsApartRequest;
import org.liaison.events.v1.UndoStepRequest;

/** A person who reviews, as tests drive one. */
final class Reviewer {

  private final EventsServiceBlockingStub events;
  private final ReviewServiceBlockingStub review;
  private final FakeDocuments documents;
  private final Sql sql;
  private final String name;

  Reviewer(
      EventsServiceBlockingStub events,
      ReviewServiceBlockingStub review,
      FakeDocuments documents,
      Sql sql,
      String name) {
    this.events = events;
    this.review = review;
    this.documents = documents;
    this.sql = sql;
    this.name = name;
  }

  Reviewer named(String other) {
    return new Reviewer(events, review, documents, sql, other);
  }

  /** Publishes a text and waits until a job to read it is there. */
  UUID publish(UUID id, int version, String text) {
    documents.publish(id, version, text);
    await()
        .until(
            () ->
                !sql.rows(
                        "select 1 from extraction_job where document_id = ? and version = ?",
                        id,
                        version)
                    .isEmpty());
    return id;
  }

  Event event(String id) {
    return events.getEvent(GetEventRequest.newBuilder().setId(id).build()).getEvent();
  }

  List<Event> timeline() {
    return events.listEvents(ListEventsRequest.getDefaultInstance()).getEventsList();
  }

  List<Event> all() {
    EventFilter every =
        EventFilter.newBuilder()
            .addStatuses(ReviewStatus.REVIEW_STATUS_REPORTED)
            .addStatuses(ReviewStatus.REVIEW_STATUS_CONFIRMED)
            .addStatuses(ReviewStatus.REVIEW_STATUS_REJECTED)
            .addStatuses(ReviewStatus.REVIEW_STATUS_MERGED)
            .build();
    return events
        .listEvents(ListEventsRequest.newBuilder().setFilter(every).setPageSize(200).build())
        .getEventsList();
  }

  Event titled(String title) {
    return all().stream().filter(event -> event.getTitle().equals(title)).findFirst().orElseThrow();
  }

  Event decide(Event event, ReviewStatus status) {
    return review
        .decideEvent(
            DecideEventRequest.newBuilder()
                .setId(event.getId())
                .setRevision(event.getRevision())
                .setStatus(status)
                .setSignature(signature())
                .build())
        .getEvent();
  }

  Event confirm(Event event) {
    return decide(event, ReviewStatus.REVIEW_STATUS_CONFIRMED);
  }

  Event reject(Event event) {
    return decide(event, ReviewStatus.REVIEW_STATUS_REJECTED);
  }

  Event correct(Event event, Consumer<EventFields.Builder> said, EventField... fields) {
    EventFields.Builder values = EventFields.newBuilder();
    said.accept(values);
    return review
        .correctEvent(
            CorrectEventRequest.newBuilder()
                .setId(event.getId())
                .setRevision(event.getRevision())
                .setFields(values)
                .addAllSet(Arrays.asList(fields))
                .setSignature(signature())
                .build())
        .getEvent();
  }

  Event retitle(Event event, String title) {
    return correct(event, fields -> fields.setTitle(title), EventField.EVENT_FIELD_TITLE);
  }

  Event release(Event event, EventField field) {
    return review
        .correctEvent(
            CorrectEventRequest.newBuilder()
                .setId(event.getId())
                .setRevision(event.getRevision())
                .addRelease(field)
                .setSignature(signature())
                .build())
        .getEvent();
  }

  Event add(String title, String date, Quote... quotes) {
    return review.addEvent(addition(title, date, "", quotes)).getEvent();
  }

  AddEventRequest addition(String title, String date, String key, Quote... quotes) {
    return AddEventRequest.newBuilder()
        .setFields(
            EventFields.newBuilder()
                .setType(EventType.EVENT_TYPE_MEETING)
                .setTitle(title)
                .setDate(date)
                .addParticipants(party("China")))
        .addAllQuotes(Arrays.asList(quotes))
        .setSignature(signature().toBuilder().setIdempotencyKey(key))
        .build();
  }

  Event tellApart(Event event, Event other) {
    return review
        .tellEventsApart(
            TellEventsApartRequest.newBuilder()
                .setId(event.getId())
                .setRevision(event(event.getId()).getRevision())
                .setOtherId(other.getId())
                .setSignature(signature())
                .build())
        .getEvent();
  }

  Participant party(String name) {
    return Participant.newBuilder().setActor(ActorRef.newBuilder().setName(name)).build();
  }

  Event prove(Event event, Quote... quotes) {
    return review
        .addEvidence(
            AddEvidenceRequest.newBuilder()
                .setId(event.getId())
                .setRevision(event.getRevision())
                .addAllQuotes(Arrays.asList(quotes))
                .setSignature(signature())
                .build())
        .getEvent();
  }

  Event merge(Event event, Event other) {
    return review
        .mergeEvents(
            MergeEventsRequest.newBuilder()
                .setId(event.getId())
                .setRevision(event.getRevision())
                .setOtherId(other.getId())
                .setSignature(signature())
                .build())
        .getEvent();
  }

  SplitEventResponse split(Event event, String... passages) {
    return review.splitEvent(
        SplitEventRequest.newBuilder()
            .setId(event.getId())
            .setRevision(event.getRevision())
            .addAllPassages(Arrays.asList(passages))
            .setSignature(signature())
            .build());
  }

  Step undo(String event) {
    return undo(event, "");
  }

  Step undo(String event, String step) {
    return review
        .undoStep(
            UndoStepRequest.newBuilder()
                .setId(event)
                .setStepId(step)
                .setSignature(signature())
                .build())
        .getStep();
  }

  List<Step> history(String event) {
    return review.listSteps(ListStepsRequest.newBuilder().setId(event).build()).getStepsList();
  }

  List<ReviewItem> queue() {
    return review.listReview(ListReviewRequest.getDefaultInstance()).getItemsList();
  }

  Signature signature() {
    return Signature.newBuilder().setBy(name).setReason("as the text says").build();
  }

  /** The code that a refused call carries. */
  static ErrorInfo refusal(ThrowingCallable call) {
    StatusRuntimeException refused =
        Assertions.catchThrowableOfType(StatusRuntimeException.class, call);
    Assertions.assertThat(refused).as("a refusal").isNotNull();
    for (Any detail : StatusProto.fromThrowable(refused).getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        try {
          return detail.unpack(ErrorInfo.class);
        } catch (InvalidProtocolBufferException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    throw new AssertionError("no code in " + refused);
  }
}

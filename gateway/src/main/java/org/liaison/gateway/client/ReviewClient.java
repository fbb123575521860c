package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.liaison.events.v1.MutinyReviewServiceGrpc.MutinyReviewServiceStub;
import org.liaison.events.v1.SplitEventRequest;
import org.liaison.events.v1.SplitEventResponse;
import org.liaison.events.v1.Step;
import org.liaison.events.v1.TellEventsApartRequest;
import org.liaison.events.v1.TellEventsApartResponse;
import org.liaison.events.v1.UndoStepRequest;
import org.liaison.events.v1.UndoStepResponse;

/**
 * Calls events-service about review. Every step has an idempotency key, so a call may be made
 * twice.
 */
@ApplicationScoped
public class ReviewClient {

  private final MutinyReviewServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  ReviewClient(@GrpcClient("events") MutinyReviewServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service review", config.events());
  }

  /** A page of what waits for a person. */
  public Uni<ListReviewResponse> queue(ListReviewRequest request) {
    return call(config.deadline(), service -> service.listReview(request));
  }

  /** A new event. */
  public Uni<Event> add(AddEventRequest request) {
    return call(config.writeDeadline(), service -> service.addEvent(request))
        .map(AddEventResponse::getEvent);
  }

  /** Sets fields of an event. */
  public Uni<Event> correct(CorrectEventRequest request) {
    return call(config.writeDeadline(), service -> service.correctEvent(request))
        .map(CorrectEventResponse::getEvent);
  }

  /** Confirms or rejects an event. */
  public Uni<Event> decide(DecideEventRequest request) {
    return call(config.writeDeadline(), service -> service.decideEvent(request))
        .map(DecideEventResponse::getEvent);
  }

  /** Adds passages to an event. */
  public Uni<Event> prove(AddEvidenceRequest request) {
    return call(config.writeDeadline(), service -> service.addEvidence(request))
        .map(AddEvidenceResponse::getEvent);
  }

  /** Makes one event of two. */
  public Uni<Event> merge(MergeEventsRequest request) {
    return call(config.writeDeadline(), service -> service.mergeEvents(request))
        .map(MergeEventsResponse::getEvent);
  }

  /** Says that two events are two. */
  public Uni<Event> tellApart(TellEventsApartRequest request) {
    return call(config.writeDeadline(), service -> service.tellEventsApart(request))
        .map(TellEventsApartResponse::getEvent);
  }

  /** Makes two events of one. */
  public Uni<SplitEventResponse> split(SplitEventRequest request) {
    return call(config.writeDeadline(), service -> service.splitEvent(request));
  }

  /** Takes a step back. */
  public Uni<Step> undo(UndoStepRequest request) {
    return call(config.writeDeadline(), service -> service.undoStep(request))
        .map(UndoStepResponse::getStep);
  }

  /** Every step on an event. */
  public Uni<ListStepsResponse> history(String event) {
    ListStepsRequest request = ListStepsRequest.newBuilder().setId(event).build();
    return call(config.deadline(), service -> service.listSteps(request));
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyReviewServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}

package org.liaison.gateway.client;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.Actor;
import org.liaison.events.v1.Area;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventsServiceGrpc;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceStub;
import org.liaison.events.v1.GetEventRequest;
import org.liaison.events.v1.GetEventResponse;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetExtractionResponse;
import org.liaison.events.v1.GetTimelineRequest;
import org.liaison.events.v1.GetTimelineResponse;
import org.liaison.events.v1.ListActorsRequest;
import org.liaison.events.v1.ListActorsResponse;
import org.liaison.events.v1.ListAreasRequest;
import org.liaison.events.v1.ListAreasResponse;
import org.liaison.events.v1.ListClaimsRequest;
import org.liaison.events.v1.ListClaimsResponse;
import org.liaison.events.v1.ListCommitmentsRequest;
import org.liaison.events.v1.ListCommitmentsResponse;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListEventsResponse;
import org.liaison.events.v1.ListMechanismsRequest;
import org.liaison.events.v1.ListMechanismsResponse;
import org.liaison.events.v1.Mechanism;
import org.liaison.events.v1.MutinyEventsServiceGrpc.MutinyEventsServiceStub;
import org.liaison.events.v1.WatchRecordRequest;
import org.liaison.events.v1.WatchRecordResponse;

/** Calls events-service, each call with a deadline, one retry and a circuit breaker. */
@ApplicationScoped
public class EventsClient {

  private final MutinyEventsServiceStub stub;
  private final EventsServiceStub watches;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  EventsClient(
      @GrpcClient("events") MutinyEventsServiceStub stub,
      @GrpcClient("watches") Channel watches,
      GatewayConfig config) {
    this.stub = stub;
    // On a connection of their own: streams that never end would use up the number of calls that
    // one connection takes at a time.
    this.watches = EventsServiceGrpc.newStub(watches);
    this.config = config.events();
    this.guard = new RemoteGuard("events-service", config.events());
  }

  /** A page of events in date order. */
  public Uni<ListEventsResponse> events(ListEventsRequest request) {
    return read(service -> service.listEvents(request));
  }

  /** One event with all its evidence. */
  public Uni<Event> event(String id) {
    GetEventRequest request = GetEventRequest.newBuilder().setId(id).build();
    return read(service -> service.getEvent(request)).map(GetEventResponse::getEvent);
  }

  /** Counts of events by period and type. */
  public Uni<GetTimelineResponse> timeline(GetTimelineRequest request) {
    return read(service -> service.getTimeline(request));
  }

  /** A page of claims. */
  public Uni<ListClaimsResponse> claims(ListClaimsRequest request) {
    return read(service -> service.listClaims(request));
  }

  /** A page of commitments. */
  public Uni<ListCommitmentsResponse> commitments(ListCommitmentsRequest request) {
    return read(service -> service.listCommitments(request));
  }

  /** The actors of the lexicon. */
  public Uni<List<Actor>> actors(ListActorsRequest request) {
    return read(service -> service.listActors(request)).map(ListActorsResponse::getActorsList);
  }

  /** The areas of cooperation. */
  public Uni<List<Area>> areas() {
    return read(service -> service.listAreas(ListAreasRequest.getDefaultInstance()))
        .map(ListAreasResponse::getAreasList);
  }

  /** The mechanisms of the lexicon. */
  public Uni<List<Mechanism>> mechanisms() {
    return read(service -> service.listMechanisms(ListMechanismsRequest.getDefaultInstance()))
        .map(ListMechanismsResponse::getMechanismsList);
  }

  /** How far the extraction of a document's version is, and a page of what it found. */
  public Uni<GetExtractionResponse> extraction(GetExtractionRequest request) {
    return read(service -> service.getExtraction(request));
  }

  /** Every change of the record, without end and therefore without deadline and guard. */
  public Multi<WatchRecordResponse> watch(WatchRecordRequest request) {
    return PacedCall.of(observer -> watches.watchRecord(request, observer));
  }

  private <T> Uni<T> read(Function<MutinyEventsServiceStub, Uni<T>> call) {
    // The deadline starts when the stub is made, so each try makes its own.
    return guard.call(
        () ->
            call.apply(
                stub.withDeadlineAfter(config.deadline().toMillis(), TimeUnit.MILLISECONDS)));
  }
}

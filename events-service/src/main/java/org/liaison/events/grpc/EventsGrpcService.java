package org.liaison.events.grpc;

import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.liaison.events.feed.RecordFeed;
import org.liaison.events.feed.domain.FeedCursor;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.ProblemHandlerProvider;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.reading.ReadingQueryService;
import org.liaison.events.reference.ReferenceService;
import org.liaison.events.v1.EventsServiceGrpc;
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
import org.liaison.events.v1.WatchRecordRequest;
import org.liaison.events.v1.WatchRecordResponse;

/**
 * The record over gRPC: reads requests, asks the domain, writes responses. Built on the plain
 * stubs, because the Mutiny ones cannot pace a stream.
 */
@GrpcService
public class EventsGrpcService extends EventsServiceGrpc.EventsServiceImplBase {

  private final RecordQueryService records;
  private final ReferenceService references;
  private final ReadingQueryService readings;
  private final RecordFeed feed;
  private final Clock clock;
  private final ProblemHandlerProvider problems;

  EventsGrpcService(
      RecordQueryService records,
      ReferenceService references,
      ReadingQueryService readings,
      RecordFeed feed,
      ProblemHandlerProvider problems,
      Clock clock) {
    this.records = records;
    this.references = references;
    this.readings = readings;
    this.feed = feed;
    this.problems = problems;
    this.clock = clock;
  }

  @Override
  @Blocking
  public void listEvents(ListEventsRequest request, StreamObserver<ListEventsResponse> response) {
    EventFilter filter = FilterMapper.toFilter(request.getFilter());
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    answer(response, EventProtoMapper.toList(records.events(filter, page)));
  }

  @Override
  @Blocking
  public void getEvent(GetEventRequest request, StreamObserver<GetEventResponse> response) {
    answer(
        response,
        EventProtoMapper.toGet(
            records.event(
                Fields.known(
                    request.getId(),
                    ErrorCode.EVENT_NOT_FOUND,
                    "There is no event with the id "))));
  }

  @Override
  @Blocking
  public void getTimeline(
      GetTimelineRequest request, StreamObserver<GetTimelineResponse> response) {
    answer(
        response,
        TimelineProtoMapper.toTimeline(
            records.timeline(
                FilterMapper.toFilter(request.getFilter()),
                FilterMapper.toPeriod(request.getBy()))));
  }

  @Override
  @Blocking
  public void listClaims(ListClaimsRequest request, StreamObserver<ListClaimsResponse> response) {
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    answer(
        response, LedgerProtoMapper.toClaims(records.claims(FilterMapper.toFilter(request), page)));
  }

  @Override
  @Blocking
  public void listCommitments(
      ListCommitmentsRequest request, StreamObserver<ListCommitmentsResponse> response) {
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    answer(
        response,
        LedgerProtoMapper.toCommitments(
            records.commitments(FilterMapper.toFilter(request, today()), page), today()));
  }

  @Override
  @Blocking
  public void listActors(ListActorsRequest request, StreamObserver<ListActorsResponse> response) {
    answer(
        response,
        ReferenceProtoMapper.toActors(
            references.actors(FilterMapper.toKind(request.getKind()), request.getQuery())));
  }

  @Override
  @Blocking
  public void listAreas(ListAreasRequest request, StreamObserver<ListAreasResponse> response) {
    answer(response, ReferenceProtoMapper.toAreas(references.areas()));
  }

  @Override
  @Blocking
  public void listMechanisms(
      ListMechanismsRequest request, StreamObserver<ListMechanismsResponse> response) {
    answer(response, ReferenceProtoMapper.toMechanisms(references.mechanisms(), today()));
  }

  @Override
  @Blocking
  public void getExtraction(
      GetExtractionRequest request, StreamObserver<GetExtractionResponse> response) {
    answer(
        response,
        ExtractionProtoMapper.toExtraction(
            readings.reading(
                Fields.known(
                    request.getDocumentId(),
                    ErrorCode.EXTRACTION_NOT_FOUND,
                    "No document has been heard of with the id "),
                Fields.version(request.getVersion()),
                ExtractionProtoMapper.toPage(request))));
  }

  @Override
  public void watchRecord(WatchRecordRequest request, StreamObserver<WatchRecordResponse> watcher) {
    if (request.getFromNow() && !request.getAfterCursor().isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "from_now", "cannot go with after_cursor; send one of them");
    }
    Uni<FeedCursor> start = request.getFromNow() ? feed.end() : feed.at(request.getAfterCursor());
    start
        .onItem()
        .transformToMulti(this::positionAndChanges)
        .subscribe(
            new PacedStream<>(
                (ServerCallStreamObserver<WatchRecordResponse>) watcher,
                Function.identity(),
                problems::transform));
  }

  private Multi<WatchRecordResponse> positionAndChanges(FeedCursor start) {
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(FeedProtoMapper.toPosition(start)),
            feed.watch(start).map(FeedProtoMapper::toChange));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}

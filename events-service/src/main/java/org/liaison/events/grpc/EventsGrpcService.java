package org.liaison.events.grpc;

import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.liaison.events.feed.RecordFeed;
import org.liaison.events.feed.domain.FeedEntry;
import org.liaison.events.intake.JobService;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.query.domain.EventFilter;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.reference.ReferenceService;
import org.liaison.events.v1.EventsService;
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

/** The record over gRPC: reads requests, asks the domain, writes responses. */
@GrpcService
@Blocking
public class EventsGrpcService implements EventsService {

  private final RecordQueryService records;
  private final ReferenceService references;
  private final JobService jobs;
  private final RecordFeed feed;

  EventsGrpcService(
      RecordQueryService records, ReferenceService references, JobService jobs, RecordFeed feed) {
    this.records = records;
    this.references = references;
    this.jobs = jobs;
    this.feed = feed;
  }

  @Override
  public Uni<ListEventsResponse> listEvents(ListEventsRequest request) {
    EventFilter filter = FilterMapper.toFilter(request.getFilter());
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    return done(EventProtoMapper.toList(records.events(filter, page)));
  }

  @Override
  public Uni<GetEventResponse> getEvent(GetEventRequest request) {
    return done(
        EventProtoMapper.toGet(
            records.event(
                Fields.known(
                    request.getId(),
                    ErrorCode.EVENT_NOT_FOUND,
                    "There is no event with the id "))));
  }

  @Override
  public Uni<GetTimelineResponse> getTimeline(GetTimelineRequest request) {
    return done(
        TimelineProtoMapper.toTimeline(
            records.timeline(
                FilterMapper.toFilter(request.getFilter()),
                FilterMapper.toPeriod(request.getBy()))));
  }

  @Override
  public Uni<ListClaimsResponse> listClaims(ListClaimsRequest request) {
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    return done(LedgerProtoMapper.toClaims(records.claims(FilterMapper.toFilter(request), page)));
  }

  @Override
  public Uni<ListCommitmentsResponse> listCommitments(ListCommitmentsRequest request) {
    PageRequest page = PageRequest.of(request.getPageSize(), request.getPageToken());
    return done(
        LedgerProtoMapper.toCommitments(records.commitments(FilterMapper.toFilter(request), page)));
  }

  @Override
  public Uni<ListActorsResponse> listActors(ListActorsRequest request) {
    return done(
        ReferenceProtoMapper.toActors(
            references.actors(FilterMapper.toKind(request.getKind()), request.getQuery())));
  }

  @Override
  public Uni<ListAreasResponse> listAreas(ListAreasRequest request) {
    return done(ReferenceProtoMapper.toAreas(references.areas()));
  }

  @Override
  public Uni<ListMechanismsResponse> listMechanisms(ListMechanismsRequest request) {
    return done(ReferenceProtoMapper.toMechanisms(references.mechanisms()));
  }

  @Override
  public Uni<GetExtractionResponse> getExtraction(GetExtractionRequest request) {
    return done(
        ExtractionProtoMapper.toExtraction(
            jobs.status(
                Fields.known(
                    request.getDocumentId(),
                    ErrorCode.EXTRACTION_NOT_FOUND,
                    "No document has been heard of with the id "),
                Fields.version(request.getVersion()))));
  }

  @Override
  public Multi<WatchRecordResponse> watchRecord(WatchRecordRequest request) {
    if (request.getFromNow() && !request.getAfterCursor().isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "from_now", "cannot go with after_cursor; send one of them");
    }
    Multi<FeedEntry> entries =
        request.getFromNow() ? feed.watchFromNow() : feed.watch(request.getAfterCursor());
    return entries.map(FeedProtoMapper::toChange);
  }

  private static <T> Uni<T> done(T response) {
    return Uni.createFrom().item(response);
  }
}

package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Actor;
import org.liaison.events.v1.Area;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.ExtractionStatus;
import org.liaison.events.v1.GetEventRequest;
import org.liaison.events.v1.GetExtractionRequest;
import org.liaison.events.v1.GetTimelineRequest;
import org.liaison.events.v1.ListActorsRequest;
import org.liaison.events.v1.ListAreasRequest;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListEventsResponse;
import org.liaison.events.v1.ListMechanismsRequest;
import org.liaison.events.v1.Mechanism;
import org.liaison.events.v1.Period;
import org.liaison.events.v1.TimelineBucket;

/** What callers get: selections, pages, counts, and refusals that say what to fix. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class EventsGrpcServiceTest {

  private static final String DOSSIER =
      """
      event MEETING 1990-03-04 Vienna HAPPENED March talks
      event CONTROL 1990-05 - HAPPENED May listing
      event AGREEMENT 1990 - HAPPENED Some pact
      event MECHANISM 1991-06-07 - HAPPENED Group launched
      event VISIT 1992/.. - HAPPENED Visits begin
      event REPORT - - HAPPENED Undated paper""";

  private static UUID document;

  @Inject @GrpcService FakeDocuments documents;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @BeforeEach
  void dossierIsRecorded() {
    if (document == null) {
      UUID id = documents.publish(UUID.randomUUID(), 1, DOSSIER);
      GetExtractionRequest request =
          GetExtractionRequest.newBuilder().setDocumentId(id.toString()).build();
      await()
          .atMost(Duration.ofSeconds(15))
          .ignoreExceptions()
          .until(
              () ->
                  events.getExtraction(request).getStatus()
                      == ExtractionStatus.EXTRACTION_STATUS_DONE);
      document = id;
    }
  }

  @Test
  void eventsComeInDateOrderWithUndatedOnesLast() {
    assertThat(titles(filter()))
        .containsExactly(
            "Some pact",
            "March talks",
            "May listing",
            "Group launched",
            "Visits begin",
            "Undated paper");
  }

  @Test
  void eventsAreInWhoseDateMayLieWithinTheBounds() {
    assertThat(titles(filter().setFrom("1990-05").setTo("1990-12-31")))
        .containsExactly("Some pact", "May listing");
    assertThat(titles(filter().setFrom("1999"))).containsExactly("Visits begin");
  }

  @Test
  void otherFiltersSelectToo() {
    assertThat(titles(filter().addTypes(EventType.EVENT_TYPE_CONTROL)))
        .containsExactly("May listing");
    assertThat(titles(filter().setQuery("talk vienna"))).containsExactly("March talks");
    assertThat(titles(filter().setMechanism("us-china-counternarcotics-working-group")))
        .containsExactly("Group launched");
    assertThat(titles(filter().addActors("mexico"))).isEmpty();
    assertThat(titles(filter().addActors("china").addAreas("law-enforcement"))).hasSize(6);
  }

  @Test
  void pagesJoinToTheWholeWithoutGapsOrDoubles() {
    List<String> titles = new ArrayList<>();
    String token = "";
    do {
      ListEventsResponse page =
          events.listEvents(
              ListEventsRequest.newBuilder()
                  .setFilter(filter())
                  .setPageSize(2)
                  .setPageToken(token)
                  .build());
      page.getEventsList().stream().map(Event::getTitle).forEach(titles::add);
      token = page.getNextPageToken();
    } while (!token.isEmpty());

    assertThat(titles).isEqualTo(titles(filter())).hasSize(6);
  }

  @Test
  void timelineCountsTheSameSelection() {
    List<TimelineBucket> years =
        events
            .getTimeline(GetTimelineRequest.newBuilder().setFilter(filter()).build())
            .getBucketsList();
    List<TimelineBucket> months =
        events
            .getTimeline(
                GetTimelineRequest.newBuilder()
                    .setFilter(filter())
                    .setBy(Period.PERIOD_MONTH)
                    .build())
            .getBucketsList();

    assertThat(years).extracting(TimelineBucket::getPeriod).containsExactly("", "1990", "1991");
    assertThat(years).extracting(TimelineBucket::getCount).containsExactly(2L, 3L, 1L);
    assertThat(months)
        .extracting(TimelineBucket::getPeriod)
        .containsExactly("", "1990-03", "1990-05", "1991-06");
  }

  @Test
  void referenceBooksTellWhatTheRecordKnows() {
    assertThat(
            events
                .listActors(ListActorsRequest.newBuilder().setKind("state").build())
                .getActorsList())
        .filteredOn(actor -> actor.getId().equals("china"))
        .singleElement()
        .extracting(Actor::getEvents)
        .satisfies(count -> assertThat(count).isGreaterThanOrEqualTo(6));
    assertThat(events.listAreas(ListAreasRequest.getDefaultInstance()).getAreasList())
        .hasSize(15)
        .extracting(Area::getId)
        .contains("law-enforcement");
    assertThat(
            events.listMechanisms(ListMechanismsRequest.getDefaultInstance()).getMechanismsList())
        .filteredOn(
            mechanism -> mechanism.getId().equals("us-china-counternarcotics-working-group"))
        .singleElement()
        .extracting(Mechanism::getStatus, Mechanism::getEstablished)
        .containsExactly("established", "1991-06-07");
  }

  @Test
  void badRequestsNameTheFieldAndTheCode() throws InvalidProtocolBufferException {
    assertRefused(() -> titles(filter().setFrom("2024-13")), "DATE_INVALID", "from");
    assertRefused(
        () -> events.listEvents(ListEventsRequest.newBuilder().setPageSize(201).build()),
        "VALIDATION_FAILED",
        "page_size");
    assertRefused(
        () -> events.listEvents(ListEventsRequest.newBuilder().setPageToken("x").build()),
        "CURSOR_INVALID",
        "page_token");
    assertRefused(
        () -> events.listActors(ListActorsRequest.newBuilder().setKind("robot").build()),
        "VALIDATION_FAILED",
        "kind");
  }

  @Test
  void unknownIdsAreNotFound() throws InvalidProtocolBufferException {
    for (String id : List.of(UUID.randomUUID().toString(), "no-uuid")) {
      assertRefused(
          () -> events.getEvent(GetEventRequest.newBuilder().setId(id).build()),
          "EVENT_NOT_FOUND",
          "");
      assertRefused(
          () -> events.getExtraction(GetExtractionRequest.newBuilder().setDocumentId(id).build()),
          "EXTRACTION_NOT_FOUND",
          "");
    }
  }

  private static void assertRefused(ThrowingCallable call, String code, String field)
      throws InvalidProtocolBufferException {
    StatusRuntimeException refusal = catchThrowableOfType(StatusRuntimeException.class, call);
    assertThat(refusal).isNotNull();
    String reason = "";
    String violated = "";
    for (Any detail : StatusProto.fromThrowable(refusal).getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        reason = detail.unpack(ErrorInfo.class).getReason();
      }
      if (detail.is(BadRequest.class)) {
        violated = detail.unpack(BadRequest.class).getFieldViolations(0).getField();
      }
    }
    assertThat(reason).isEqualTo(code);
    assertThat(violated).isEqualTo(field);
  }

  private static EventFilter.Builder filter() {
    return EventFilter.newBuilder().setDocumentId(document.toString());
  }

  private List<String> titles(EventFilter.Builder filter) {
    return events
        .listEvents(ListEventsRequest.newBuilder().setFilter(filter).build())
        .getEventsList()
        .stream()
        .map(Event::getTitle)
        .toList();
  }
}

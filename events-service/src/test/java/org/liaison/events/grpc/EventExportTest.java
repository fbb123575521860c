package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.common.collect.Lists;
import io.grpc.Context;
import io.grpc.Context.CancellableContext;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventFilter;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.events.v1.ExportEventsResponse;
import org.liaison.events.v1.ExportsServiceGrpc.ExportsServiceBlockingStub;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListEventsResponse;

/** Whole selections, as a reader of the export gets them. */
@QuarkusTest
@WithTestResource(TestEnvironment.class)
class EventExportTest {

  private static final Duration WAIT = Duration.ofSeconds(10);

  /** Every 50th without a date, five on each other day. */
  private static final String EVENTS =
      """
      insert into event (id, type, mode, level, title, edtf, earliest, latest, basis, place, mechanism, areas,
        factuality, status, origins, evidence_count, recorded_at, updated_at)
      select gen_random_uuid(), 'MEETING', 'held', '', 'Talks ' || n,
        case when n % 50 > 0 then cast(day as text) end, case when n % 50 > 0 then day end,
        case when n % 50 > 0 then day end, case when n % 50 > 0 then 'STATED' end,
        '', ?, '{training}', 'HAPPENED', 'REPORTED', 1, ?, now(), now()
      from (select n, date '1970-01-01' + n / 5 as day from generate_series(1, ?) n) days
      """;

  private static final String PASSAGES =
      """
      insert into evidence (id, event_id, document_id, version, start_offset, end_offset, exact, prefix, suffix,
        rule, confidence, match_reason, origin, orphaned)
      select gen_random_uuid(), e.id, ?, 1, n * 10, n * 10 + 5, repeat('words ', ?), '', '', 'r', 0.9, '', 'o', false
      from event e, generate_series(1, ?) n where e.mechanism = ?
      """;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  ExportsServiceBlockingStub exports;

  @Inject DataSource database;
  @Inject MeterRegistry metrics;
  @Inject RecordQueryService records;

  @Test
  void aThousandEventsComeWholeInOrderAndEachOnce() {
    EventFilter all = record(1_000, 2, 1);

    List<Event> exported = flat(exports.exportEvents(request(all)));

    assertThat(exported).hasSize(1_000).doesNotHaveDuplicates().isEqualTo(listed(all));
    assertThat(exported.get(999).hasDate()).isFalse();
  }

  @Test
  void anEventBringsItsBestTwentyPassages() {
    EventFilter all = record(3, 25, 1);

    assertThat(flat(exports.exportEvents(request(all))))
        .hasSize(3)
        .allSatisfy(event -> assertThat(event.getEvidenceCount()).isEqualTo(20))
        .allSatisfy(event -> assertThat(event.getTotalEvidence()).isEqualTo(25));
  }

  @Test
  void largeEventsComeInMoreMessages() {
    EventFilter all = record(100, 20, 300);

    List<ExportEventsResponse> messages = Lists.newArrayList(exports.exportEvents(request(all)));

    assertThat(messages).hasSizeGreaterThan(3);
    assertThat(messages)
        .allSatisfy(message -> assertThat(message.getSerializedSize()).isLessThan(1_100_000));
    assertThat(flat(messages.iterator())).isEqualTo(listed(all));
  }

  @Test
  void aSelectionWithoutEventsEndsAtOnce() {
    EventFilter none = EventFilter.newBuilder().setMechanism("nothing-under-this").build();

    assertThat(flat(exports.exportEvents(request(none)))).isEmpty();
  }

  @Test
  void aBadFilterIsRefused() {
    EventFilter bad = EventFilter.newBuilder().setFrom("2024-13").build();

    assertThatThrownBy(() -> exports.exportEvents(request(bad)).hasNext())
        .hasMessageContaining("INVALID_ARGUMENT");
  }

  @Test
  void aReaderThatLeavesIsNotServedAnyMore() {
    EventFilter all = record(400, 20, 400);
    Gauge running = metrics.get("liaison.record.exports").gauge();
    CancellableContext reading = Context.current().withCancellation();
    reading.run(() -> exports.exportEvents(request(all)).next());
    await().atMost(WAIT).untilAsserted(() -> assertThat(running.value()).isEqualTo(1));

    reading.cancel(null);

    await().atMost(WAIT).untilAsserted(() -> assertThat(running.value()).isZero());
  }

  @Test
  void anEventThatIsRemovedWhileItsPageIsReadIsLeftOut() {
    EventFilter all = record(1, 1, 1);
    UUID kept = UUID.fromString(listed(all).get(0).getId());

    assertThat(records.events(List.of(UUID.randomUUID(), kept)))
        .singleElement()
        .satisfies(event -> assertThat(event.id()).isEqualTo(kept));
  }

  /** Records events under a mechanism of their own, and selects them. */
  private EventFilter record(int count, int passages, int words) {
    String mechanism = UUID.randomUUID().toString();
    Sql sql = new Sql(database);
    sql.change(EVENTS, mechanism, passages, count);
    sql.change(PASSAGES, UUID.randomUUID(), words, passages, mechanism);
    return EventFilter.newBuilder().setMechanism(mechanism).build();
  }

  private List<Event> listed(EventFilter filter) {
    List<Event> listed = new ArrayList<>();
    ListEventsRequest.Builder request =
        ListEventsRequest.newBuilder().setFilter(filter).setPageSize(50);
    do {
      ListEventsResponse page = events.listEvents(request.build());
      listed.addAll(page.getEventsList());
      request.setPageToken(page.getNextPageToken());
    } while (!request.getPageToken().isEmpty());
    return listed;
  }

  private static List<Event> flat(Iterator<ExportEventsResponse> messages) {
    List<Event> events = new ArrayList<>();
    messages.forEachRemaining(message -> events.addAll(message.getEventsList()));
    return events;
  }

  private static ExportEventsRequest request(EventFilter filter) {
    return ExportEventsRequest.newBuilder().setFilter(filter).build();
  }
}

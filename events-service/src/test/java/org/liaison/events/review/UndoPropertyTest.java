package org.liaison.events.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.ReviewServiceGrpc.ReviewServiceBlockingStub;
import org.liaison.events.v1.Step;

/** Whatever persons do, taking it all back leaves the record as it was. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class UndoPropertyTest {

  private static final int STEPS = 50;

  private static final List<String> RECORD =
      List.of(
          "select to_jsonb(e) - 'revision' - 'updated_at' from event e order by id",
          "select to_jsonb(p) from event_participant p order by event_id, ordinal",
          "select to_jsonb(v) from evidence v order by id",
          "select to_jsonb(f) from finding f order by document_id, version, ordinal");

  private static final String TEXT =
      """
      event MEETING 2001-03-04 Vienna HAPPENED Talks
      event MEETING 2001-03-04 Geneva HAPPENED Round
      event AGREEMENT 2002 - HAPPENED Pact
      A sentence that nobody reads.
      Another sentence that nobody reads.
      """;

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  ReviewServiceBlockingStub review;

  private Sql sql;
  private Reviewer ana;
  private List<UUID> sources;

  @BeforeEach
  void someEventsAreRecorded() {
    sql = new Sql(database);
    sql.empty();
    ana = new Reviewer(events, review, documents, sql, "ana");
    Replica replica = replicas.withEngine(1).show();
    sources = new ArrayList<>();
    for (String line : List.of("", "event MEETING 2001-03-04 - HAPPENED Other words", "")) {
      UUID id = ana.publish(UUID.randomUUID(), 1, TEXT + line);
      replica.readAll();
      sources.add(id);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void stepsUndoneInReverseLeaveTheRecordAsItWas(long seed) {
    Random random = new Random(seed);
    List<List<String>> before = record();
    List<Step> taken = new ArrayList<>();
    while (taken.size() < STEPS) {
      step(random, taken);
    }
    assertThat(record()).isNotEqualTo(before);

    for (int i = taken.size() - 1; i >= 0; i--) {
      Step step = taken.get(i);
      ana.undo(step.getEvents(0), step.getId());
    }

    assertThat(record()).isEqualTo(before);
  }

  /** Takes some step; one that cannot be taken now is refused, and no step. */
  private void step(Random random, List<Step> taken) {
    List<Event> all = ana.all();
    Event event = ana.event(all.get(random.nextInt(all.size())).getId());
    Event other = all.get(random.nextInt(all.size()));
    try {
      String changed = act(random, event, other);
      List<Step> history = ana.history(changed);
      taken.add(history.get(history.size() - 1));
    } catch (StatusRuntimeException refused) {
      assertThat(refused.getStatus().getCode().name())
          .isIn("FAILED_PRECONDITION", "INVALID_ARGUMENT", "NOT_FOUND");
    }
  }

  private String act(Random random, Event event, Event other) {
    return switch (random.nextInt(9)) {
      case 0 -> ana.confirm(event).getId();
      case 1 -> ana.reject(event).getId();
      case 2 -> ana.retitle(event, "Title " + random.nextInt(5)).getId();
      case 3 ->
          ana.correct(
                  event,
                  fields -> fields.setDate("200" + random.nextInt(10)).setPlace("Graz"),
                  EventField.EVENT_FIELD_DATE,
                  EventField.EVENT_FIELD_PLACE)
              .getId();
      case 4 -> ana.release(event, EventField.EVENT_FIELD_TITLE).getId();
      case 5 -> ana.merge(event, other).getId();
      case 6 -> ana.split(event, passage(random, event)).getEvent().getId();
      case 7 ->
          random.nextBoolean()
              ? ana.add("Added", "2003", quote(random, "A sentence that nobody reads")).getId()
              : ana.prove(event, quote(random, "Another sentence that nobody reads")).getId();
      default -> {
        List<Step> history = ana.history(event.getId());
        if (history.isEmpty()) {
          yield ana.undo(event.getId()).getEvents(0);
        }
        Step step = history.get(random.nextInt(history.size()));
        ana.undo(event.getId(), step.getId());
        yield event.getId();
      }
    };
  }

  /** Merged events have none; what is split off them is refused. */
  private static String passage(Random random, Event event) {
    return event.getEvidenceCount() == 0
        ? event.getId()
        : event.getEvidence(random.nextInt(event.getEvidenceCount())).getId();
  }

  private Quote quote(Random random, String exact) {
    return Quote.newBuilder()
        .setDocumentId(sources.get(random.nextInt(sources.size())).toString())
        .setVersion(1)
        .setExact(exact)
        .build();
  }

  private List<List<String>> record() {
    return RECORD.stream().map(query -> sql.rows(query)).toList();
  }
}

package org.liaison.events.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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

/** The record is the same whatever the order in which the documents came. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class ArrivalOrderTest {

  private static final int DOCUMENTS = 14;
  private static final int ORDERS = 4;

  private static final List<String> TYPES = List.of("MEETING", "MECHANISM", "AGREEMENT");
  private static final List<String> DATES =
      List.of(
          "2001-03-04",
          "2001-03-04",
          "2001-03-05",
          "2001-03-04/2001-03-05",
          "2001-03",
          "2001-03",
          "2001-04",
          "2001",
          "2001~");
  private static final List<String> PLACES = List.of("-", "-", "Vienna", "Geneva");
  private static final List<String> TITLES =
      List.of("Talks", "Working group session", "Working group session opens", "Round");

  /** What the record says, without its ids and the order of its rows. */
  private static final String RECORD =
      """
      select e.type, e.mode, e.title, e.edtf, e.basis, e.place, e.mechanism, e.factuality, e.status,
        e.origins, e.evidence_count, e.attention,
        (select string_agg(p.name || ' ' || p.role, ',' order by p.ordinal)
          from event_participant p where p.event_id = e.id),
        (select string_agg(v.document_id || ' ' || v.start_offset, ',' order by 1)
          from (select document_id, start_offset from evidence where event_id = e.id
            order by 1, 2) v)
      from event e order by 14
      """;

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  private Sql sql;

  @BeforeEach
  void emptyRecord() {
    sql = new Sql(database);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void recordIsTheSameInWhateverOrderDocumentsCome(long seed) {
    Random random = new Random(seed);
    List<Text> texts = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      texts.add(new Text(new UUID(random.nextLong(), random.nextLong()), text(random)));
    }

    List<String> first = read(texts);
    assertThat(first).hasSizeGreaterThan(3).hasSizeLessThan(passages());

    for (int order = 0; order < ORDERS; order++) {
      Collections.shuffle(texts, random);
      assertThat(read(texts)).isEqualTo(first);
    }
  }

  private List<String> read(List<Text> texts) {
    sql.empty();
    Replica replica = replicas.withEngine(1).show();
    for (Text text : texts) {
      documents.publish(text.id(), 1, text.text());
      await()
          .atMost(Duration.ofSeconds(10))
          .pollInterval(Duration.ofMillis(5))
          .until(
              () ->
                  !sql.rows("select 1 from extraction_job where document_id = ?", text.id())
                      .isEmpty());
      replica.readAll();
    }
    return sql.rows(RECORD);
  }

  private int passages() {
    return Integer.parseInt(sql.rows("select count(*) from evidence").get(0));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      text.append(
          "event %s %s %s HAPPENED %s%n"
              .formatted(
                  any(TYPES, random),
                  any(DATES, random),
                  any(PLACES, random),
                  any(TITLES, random)));
    }
    return text.append(random.nextInt(5)).append('.').toString();
  }

  private static String any(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private record Text(UUID id, String text) {}
}

package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documents of the dossier tell, in every book of the record: DESIGN's first table. */
@ExtendWith(SystemExtension.class)
class RecordIT {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String GROUP = "us-china-counternarcotics-working-group";

  private static Api api;

  @BeforeAll
  static void everyDocumentIsRead(RunningSystem system) {
    system.loadDossier();
    api = system.api();
    api.all("/documents", Map.of(), 200)
        .forEach(document -> api.awaitExtraction((String) document.get("id"), SOON));
  }

  @Test
  void workingGroupHasALifeEachTurnOfWhichIsShownByAPassage() {
    JsonPath life = api.get("/mechanisms/" + GROUP, Map.of());

    assertThat(life.getString("mechanism.status")).isIn("established", "resumed");
    assertThat(life.getList("turns.mode", String.class)).contains("established");
    assertThat(life.getList("turns.evidence", List.class)).allMatch(proofs -> !proofs.isEmpty());
    assertThat(life.getInt("mechanism.sessions")).isPositive();
    assertThat(life.getList("sessions.mechanism", String.class)).containsOnly(GROUP);
  }

  @Test
  void instrumentsAreNamedByTheEventsThatConcludedThem() {
    JsonPath convention = api.get("/instruments/trafficking-convention-1988", Map.of());

    assertThat(convention.getString("instrument.inForce")).isEqualTo("1990-11-11");
    assertThat(convention.getList("events")).isNotEmpty();
  }

  @Test
  void registerTellsWhatWasControlledWhereAndHowLongItTook() {
    JsonPath controlled =
        api.get("/controls", Map.of("jurisdiction", "china", "on", "2019-06-01", "size", 200));
    assertThat(controlled.getList("items.substance", String.class)).contains("fentanyl-class");

    JsonPath delays = api.get("/controls/delays", Map.of("jurisdiction", "china"));
    assertThat(delays.getList("items")).isNotEmpty();
  }

  @Test
  void claimsAboutAnEventStandSideBySide() {
    List<Map<String, Object>> summits =
        api.all("/events", Map.of("from", "2023-11", "to", "2024-08", "type", "meeting"), 200);

    assertThat(summits)
        .anySatisfy(
            event ->
                assertThat(
                        api.get("/claims/comparison", Map.of("event", event.get("id")))
                            .getList("sides"))
                    .hasSizeGreaterThan(1));
  }

  @Test
  void promisesAreListedByWhoMadeThem() {
    List<Map<String, Object>> promises = api.all("/commitments", Map.of("promisor", "china"), 200);

    assertThat(promises).isNotEmpty();
    promises.forEach(promise -> assertThat((String) promise.get("status")).isNotBlank());
  }

  @Test
  void alertsAndCasesPointAtTheEventsOfTheRecord() {
    String event = (String) api.all("/events", Map.of("type", "enforcement"), 200).get(0).get("id");
    String notice =
        """
        {"grade": "warning", "subject": "substance", "title": "Nitazenes in parcels", "text": "Seen twice.",
         "issuedBy": {"name": "China"}, "issuedOn": "2024-07-01", "events": ["%s"], "by": "ana",
         "asks": [{"of": {"name": "United States"}, "what": "share seizure data", "due": "2024-08-01"}]}"""
            .formatted(event);
    String id =
        api.request()
            .contentType(ContentType.JSON)
            .body(notice)
            .post("/notices")
            .then()
            .statusCode(201)
            .extract()
            .path("id");

    api.request()
        .get("/notices/" + id)
        .then()
        .body("late", equalTo(true))
        .body("events[0]", equalTo(event));
    api.request()
        .contentType(ContentType.JSON)
        .body(
            "{\"reference\": \"C-1\", \"title\": \"Parcels\", \"events\": [\"%s\"], \"by\": \"ana\"}"
                .formatted(event))
        .post("/cases")
        .then()
        .statusCode(201);
    assertThat(api.get("/cases", Map.of("event", event)).getList("items.reference", String.class))
        .containsExactly("C-1");
  }

  @Test
  void briefingLaysTheYearBeforeTheOtherSide() {
    JsonPath briefing =
        api.get("/briefings", Map.of("side", "china", "from", "2019-01", "to", "2019-12"));

    assertThat(briefing.getList("sections[0].items")).isNotEmpty();
    assertThat(briefing.getList("sections[1].items.text", String.class))
        .anyMatch(control -> control.contains("Fentanyl"));
    assertThat(briefing.getList("citations.number", Integer.class)).startsWith(1, 2);
  }

  @Test
  void exportsHoldTheWholeList() {
    int listed = api.all("/events", Map.of("to", "2023"), 200).size();
    String lines =
        api.request()
            .queryParams(Map.of("format", "ndjson", "to", "2023"))
            .get("/events/export")
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThat(lines.lines()).hasSize(listed);
  }
}

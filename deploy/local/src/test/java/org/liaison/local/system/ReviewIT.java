package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Analysts at work: what they decide stands, whatever is read, and all of it can be taken back. */
@ExtendWith(SystemExtension.class)
class ReviewIT {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String MEETING =
      "China and the United States held a ministerial meeting on counternarcotics cooperation in"
          + " Ljubljana on March 12, 2031.";
  private static final String PROMISE =
      " The two sides agreed to exchange laboratory data on nitazenes by the end of June 2031.";

  private static Api api;

  @BeforeAll
  static void connect(RunningSystem system) {
    api = system.api();
  }

  @Test
  void whatAnAnalystDecidesStandsWhateverIsReadLater() {
    Submission first =
        Submission.of("Review Gazette", MEETING + PROMISE).at("https://review.example/1");
    String document = read(first);
    JsonPath event = eventOf(document);
    String id = event.getString("id");

    Response corrected =
        change(event, "PATCH", "/events/" + id, "{\"place\": \"Bled\", \"by\": \"ana\"}");
    Response confirmed =
        change(corrected.jsonPath(), "POST", "/events/" + id + "/confirm", "{\"by\": \"ana\"}");
    assertThat(confirmed.path("status").toString()).isEqualTo("confirmed");

    read(first.withText("Corrected.\n\n" + MEETING.replace("ministerial", "high-level")));

    JsonPath now = api.get("/events/" + id, Map.of());
    assertThat(now.getString("status")).isEqualTo("confirmed");
    assertThat(now.getString("place")).isEqualTo("Bled");
    assertThat(now.getList("decided", String.class)).containsExactly("place");

    send("POST", "/events/" + id + "/undo", "{\"by\": \"bo\"}").then().statusCode(200);
    send("POST", "/events/" + id + "/undo", "{\"by\": \"bo\"}").then().statusCode(200);
    JsonPath back = api.get("/events/" + id, Map.of());
    assertThat(back.getString("status")).isEqualTo("reported");
    assertThat(back.getString("place")).isEqualTo("Ljubljana");
    assertThat(
            api.get("/events/" + id + "/history", Map.of()).getList("items.action", String.class))
        .containsExactly("corrected", "confirmed", "undone", "undone");
  }

  @Test
  void staleStepIsRefusedWithTheEventAsItIs() {
    JsonPath seen = eventOf(read(Submission.of("Stale Gazette", MEETING.replace("12", "13"))));
    String id = seen.getString("id");
    change(seen, "PATCH", "/events/" + id, "{\"title\": \"Talks in Ljubljana\", \"by\": \"ana\"}");

    api.request()
        .contentType(ContentType.JSON)
        .header("If-Match", "\"" + seen.getLong("revision") + "\"")
        .body("{\"by\": \"bo\", \"reason\": \"seen elsewhere\"}")
        .post("/events/" + id + "/reject")
        .then()
        .statusCode(412)
        .body("code", equalTo("REVISION_CHANGED"))
        .body("current.title", equalTo("Talks in Ljubljana"));
  }

  @Test
  void eventsAreAddedByHandMergedAndToldApartAgain() {
    String text = "The ministers had met once before, as a diary of that spring shows.";
    String document = read(Submission.of("Diary Gazette", text));
    String body =
        """
        {"type": "meeting", "title": "First meeting of the ministers", "date": {"edtf": "2031-04~"},
         "participants": [{"actor": {"id": "china"}}, {"actor": {"name": "United States"}}], "by": "ana",
         "evidence": [{"documentId": "%s", "version": 1, "exact": "%s"}]}""";
    send("POST", "/events", body.formatted(document, "The ministers had never met"))
        .then()
        .statusCode(400)
        .body("code", equalTo("EVIDENCE_MISMATCH"));
    Response added =
        send("POST", "/events", body.formatted(document, "The ministers had met once before"));
    added.then().statusCode(201);
    JsonPath told = eventOf(read(Submission.of("Merge Gazette", MEETING.replace("12", "14"))));

    Response merged =
        change(
            told,
            "POST",
            "/events/" + told.getString("id") + "/merge",
            "{\"other\": \"%s\", \"by\": \"ana\"}".formatted(added.path("id").toString()));
    assertThat(merged.jsonPath().getInt("evidenceCount")).isEqualTo(2);
    api.request()
        .get("/events/" + added.path("id"))
        .then()
        .body("status", equalTo("merged"))
        .body("mergedInto", equalTo(told.getString("id")));

    send("POST", "/events/" + told.getString("id") + "/undo", "{\"by\": \"ana\"}")
        .then()
        .statusCode(200);
    api.request()
        .get("/events/" + added.path("id"))
        .then()
        .body("status", equalTo("reported"))
        .body("evidence.rule", hasItem("by-hand"));
  }

  @Test
  void promiseIsFollowedFromThePassageToWhatKeptIt() {
    String document = read(Submission.of("Promise Gazette", MEETING.replace("12", "15") + PROMISE));
    JsonPath list = api.get("/commitments", Map.of("document", document));
    String id = list.getString("items[0].id");
    assertThat(list.getString("items[0].due.latest")).isEqualTo("2031-06-30");
    JsonPath kept =
        eventOf(
            read(
                Submission.of(
                    "Kept Gazette",
                    "On May 20, 2031, China and the United States exchanged laboratory data on"
                        + " nitazenes.")));

    assertThat(
            api.get("/commitments/" + id + "/candidates", Map.of())
                .getList("items.event.id", String.class))
        .contains(kept.getString("id"));
    Response closed =
        change(
            api.get("/commitments/" + id, Map.of()),
            "POST",
            "/commitments/" + id + "/status",
            "{\"status\": \"kept\", \"event\": \"%s\", \"by\": \"ana\"}"
                .formatted(kept.getString("id")));

    assertThat(closed.path("status").toString()).isEqualTo("kept");
    assertThat(
            api.get("/commitments/" + id + "/history", Map.of())
                .getList("items.event", String.class))
        .containsExactly(kept.getString("id"));
  }

  @Test
  void briefingRestsOnPassagesOfDocumentsThatAreNamed() {
    read(Submission.of("Briefing Gazette", MEETING.replace("12", "16") + PROMISE));

    JsonPath briefing =
        api.get("/briefings", Map.of("side", "china", "from", "2031-03", "to", "2031-03"));

    assertThat(briefing.getList("sections[0].items.date", String.class)).contains("2031-03-16");
    assertThat(briefing.getList("citations.publisher", String.class)).contains("Briefing Gazette");
    assertThat(
            api.request()
                .queryParams(
                    Map.of(
                        "side", "china", "from", "2031-03", "to", "2031-03", "format", "markdown"))
                .get("/briefings")
                .asString())
        .startsWith("# China");
  }

  @Test
  void registersShowWhatTheRecordSaysOfThem() {
    assertThat(api.get("/instruments", Map.of("q", "1988")).getList("items.id", String.class))
        .contains("trafficking-convention-1988");
    api.request()
        .get("/mechanisms/us-china-counternarcotics-working-group")
        .then()
        .statusCode(200)
        .body("mechanism.kind", equalTo("working-group"));
    assertThat(api.get("/review", Map.of("size", 5)).getList("items.reason", String.class))
        .isNotEmpty();
  }

  private static String read(Submission submission) {
    String document = api.accepted(submission);
    api.awaitExtraction(document, SOON);
    return document;
  }

  private static JsonPath eventOf(String document) {
    List<Map<String, Object>> events = api.all("/events", Map.of("document", document), 50);
    assertThat(events).as("events of " + document).isNotEmpty();
    return api.get("/events/" + events.get(0).get("id"), Map.of());
  }

  private static Response change(JsonPath seen, String method, String path, String body) {
    Response response =
        api.request()
            .contentType(ContentType.JSON)
            .header("If-Match", "\"" + seen.getLong("revision") + "\"")
            .body(body)
            .request(method, path);
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    return response;
  }

  private static Response send(String method, String path, String body) {
    return api.request().contentType(ContentType.JSON).body(body).request(method, path);
  }
}

package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents in, events with their passages out: the whole way through all services. */
@ExtendWith(SystemExtension.class)
class MainJobIT {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Map<String, String> ALL = Map.of();
  private static Api api;

  @BeforeAll
  static void loadTheDossier(RunningSystem system) {
    system.loadDossier();
    api = system.api();
  }

  @Test
  void everyDocumentOfTheDossierIsExtracted() {
    List<Map<String, Object>> documents = api.all("/documents", ALL, 200);

    assertThat(documents).hasSizeGreaterThanOrEqualTo(20);
    documents.forEach(document -> api.awaitExtraction((String) document.get("id"), SOON));
  }

  @Test
  void everyPassageIsTheTextAtItsOffsets() {
    Passages passages = new Passages(api);
    for (String list : List.of("/events", "/claims", "/commitments")) {
      List<Map<String, Object>> items = api.all(list, ALL, 200);

      assertThat(items).as(list).isNotEmpty();
      items.forEach(passages::check);
    }
  }

  @Test
  void theTimelineCountsWhatTheListHolds() {
    JsonPath timeline = api.get("/timeline", Map.of("by", "year", "to", "2023"));
    int listed = api.all("/events", Map.of("to", "2023"), 200).size();

    assertThat(timeline.getInt("total")).isEqualTo(listed);
    assertThat(timeline.getList("items.count", Integer.class).stream().mapToInt(n -> n).sum())
        .isEqualTo(listed);
    assertThat(timeline.getList("items.period", String.class)).contains("1987", "1997", "2019");
  }

  @Test
  void anEventIsFoundByItsIdWithTheSameData() {
    Map<String, Object> listed =
        api.all("/events", Map.of("from", "2024", "to", "2024"), 50).get(0);

    assertThat(api.get("/events/" + listed.get("id"), ALL).getMap("$"))
        .containsEntry("title", listed.get("title"))
        .containsEntry("type", listed.get("type"));
  }

  @Test
  void aChineseSearchFindsChineseDocuments() {
    JsonPath found = api.get("/documents", Map.of("q", "芬太尼", "language", "zh"));

    assertThat(found.getInt("total")).isGreaterThan(2);
    assertThat(found.getList("items.language", String.class)).allMatch(tag -> tag.startsWith("zh"));
    assertThat(found.getString("items[0].highlights[0].snippet")).contains("芬太尼");
  }

  @Test
  void facetsCountAllThatIsFoundNotThePage() {
    JsonPath found = api.get("/documents", Map.of("q", "fentanyl", "size", 1));
    int total = found.getInt("total");

    assertThat(total).isGreaterThan(3);
    for (String facet : List.of("languages", "kinds", "years")) {
      List<Integer> counts = found.getList("facets." + facet + ".count", Integer.class);
      assertThat(counts.stream().mapToInt(n -> n).sum()).as(facet).isEqualTo(total);
    }
  }

  @Test
  void pagesLeadToTheEndWithoutDoublesAndWithoutGaps() {
    Map<String, String> old = Map.of("to", "2023");
    for (String list : List.of("/documents", "/events")) {
      List<Map<String, Object>> inOne = api.all(list, old, 200);
      List<Map<String, Object>> inMany = api.all(list, old, 7);

      assertThat(inMany).extracting("id").doesNotHaveDuplicates();
      assertThat(inMany)
          .extracting("id")
          .containsExactlyElementsOf(inOne.stream().map(item -> item.get("id")).toList());
    }
  }

  @Test
  void anotherTextUnderTheSameUrlIsANewVersionAndTheSameTextIsUnchanged() {
    Submission first =
        Submission.of("Version Gazette", "China and the US held talks in Geneva on May 2, 2021.")
            .at("https://version.example/1");
    Submission second =
        first.withText("China and the US held talks on narcotics in Geneva on May 3, 2021.");
    String id = api.accepted(first);
    api.awaitExtraction(id, SOON);

    assertThat(api.submit(second).jsonPath().getMap("$"))
        .containsEntry("id", id)
        .containsEntry("outcome", "new-version")
        .containsEntry("version", 2);
    assertThat(api.submit(second).jsonPath().getMap("$"))
        .containsEntry("outcome", "unchanged")
        .containsEntry("version", 2);
    assertThat(api.text(id, 1)).contains("May 2, 2021");
    assertThat(api.text(id, 2)).contains("May 3, 2021");
    api.awaitExtraction(id, SOON);
    assertThat(api.get("/documents/" + id + "/extraction", ALL).getInt("version")).isEqualTo(2);
  }

  @Test
  void theStreamTellsOfANewEventAndResumesWhereTheReaderLeft() {
    try (EventStream live = EventStream.open(api, "")) {
      Submission document =
          Submission.of(
              "Stream Gazette",
              "Live.\n\nOn May 4, 2021, China and the US held talks on narcotics control in Oslo.");
      String id = api.accepted(document);
      await("the document's messages")
          .atMost(SOON)
          .until(() -> live.messages().stream().anyMatch(each -> isEnd(each, id)));
      List<EventStream.Message> seen = live.messages();
      assertThat(seen)
          .anyMatch(each -> each.event().equals("event-reported") && each.data().contains(id));

      try (EventStream resumed = EventStream.open(api, seen.get(0).id())) {
        await("the messages after the first")
            .atMost(SOON)
            .until(() -> resumed.messages().size() >= seen.size() - 1);
        assertThat(resumed.messages().subList(0, seen.size() - 1))
            .isEqualTo(seen.subList(1, seen.size()));
      }
    }
  }

  private static boolean isEnd(EventStream.Message message, String document) {
    return message.event().equals("extraction-done") && message.data().contains(document);
  }
}

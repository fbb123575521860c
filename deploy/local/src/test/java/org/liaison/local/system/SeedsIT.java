package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The two documents that the project started from yield what a reader finds in them. */
@ExtendWith(SystemExtension.class)
class SeedsIT {
  private static final Path SEEDS = Path.of(System.getProperty("liaison.seeds"));
  private static final Duration PROMISE = Duration.ofSeconds(5);
  private final Api api;

  SeedsIT(RunningSystem system) {
    api = system.api();
  }

  @Test
  void theReportOfTheSeniorOfficialsMeeting() throws IOException {
    String text = seed("000_27b47cbc0435dd5e.txt");
    String id =
        api.accepted(
            Submission.of("Global Times", text)
                .titled(text.lines().skip(1).findFirst().orElseThrow())
                .publishedOn("2024-08-02T20:15:00+08:00"));
    api.awaitExtraction(id, PROMISE);

    List<Map<String, Object>> events = eventsOf(id);
    assertThat(events)
        .anyMatch(event("mechanism", "2024-01"))
        .anyMatch(event("meeting", "2024-07-31"));
    assertThat(claimsOf(id).toString()).contains("White House", "Xinhua");
    checkPassages(id);
  }

  @Test
  void theCommentaryOnTheSummit() throws IOException {
    String text = seed("001_20126e0bc5ac453e.txt");
    String id =
        api.accepted(
            new Submission(
                "commentary",
                text.lines().findFirst().orElseThrow(),
                text,
                "CGTN",
                List.of("Wang Congyue"),
                "2023-11-20",
                null));
    api.awaitExtraction(id, PROMISE);

    List<Map<String, Object>> events = eventsOf(id);
    assertThat(events)
        .anyMatch(event("agreement", "1987"))
        .anyMatch(event("agreement", "1997"))
        .anyMatch(event("sanction", "2023-11-16"))
        .anyMatch(SeedsIT::isSummitInSanFrancisco);
    checkPassages(id);
  }

  private static String seed(String name) throws IOException {
    Path file = SEEDS.resolve(name);
    assumeThat(file).as("the seeds are not part of the repository").exists();
    return Files.readString(file);
  }

  private List<Map<String, Object>> eventsOf(String document) {
    return api.all("/events", Map.of("document", document), 200);
  }

  private List<Map<String, Object>> claimsOf(String document) {
    return api.all("/claims", Map.of("document", document), 200);
  }

  private void checkPassages(String document) {
    Passages passages = new Passages(api);
    Map<String, String> ofDocument = Map.of("document", document);
    for (String list : List.of("/events", "/claims", "/commitments")) {
      api.all(list, ofDocument, 200).forEach(passages::check);
    }
  }

  private static Predicate<Map<String, Object>> event(String type, String edtf) {
    return event -> type.equals(event.get("type")) && edtf.equals(dateOf(event).get("edtf"));
  }

  private static boolean isSummitInSanFrancisco(Map<String, Object> event) {
    String latest = String.valueOf(dateOf(event).get("latest"));
    return "meeting".equals(event.get("type"))
        && "heads-of-state".equals(event.get("level"))
        && String.valueOf(event.get("place")).contains("San Francisco")
        && latest.startsWith("2023-11");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> dateOf(Map<String, Object> event) {
    Map<String, Object> date = (Map<String, Object>) event.get("date");
    return date == null ? Map.of() : date;
  }
}

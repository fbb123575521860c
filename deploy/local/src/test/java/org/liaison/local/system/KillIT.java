package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * kill -9 in the middle of the work: what was acknowledged is there once, extracted once, told
 * once.
 */
@Tag("failure")
@ExtendWith(SystemExtension.class)
class KillIT {
  private static final int DOCUMENTS = 500;
  private static final int CLIENTS = 4;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private final RunningSystem system;
  private final Api api;

  KillIT(RunningSystem system) {
    this.system = system;
    this.api = system.api();
  }

  @ParameterizedTest
  @CsvSource({
    "documents-service, 1990-01-01",
    "events-service, 1992-01-01",
    "gateway, 1994-01-01",
    "PostgreSQL, 1996-01-01"
  })
  void whatWasAcknowledgedIsThereOnce(String victim, LocalDate firstDay) {
    Map<String, String> acknowledged = submitWhileItIsKilled(victim, firstDay);

    assertThat(acknowledged).hasSize(DOCUMENTS);
    assertThat(acknowledged.values()).doesNotHaveDuplicates();
    everyDocumentIsThereOnce(victim, acknowledged);
    acknowledged.values().forEach(id -> api.awaitExtraction(id, Duration.ofMinutes(2)));
    everyEventIsToldOnce(firstDay, acknowledged);
  }

  private Map<String, String> submitWhileItIsKilled(String victim, LocalDate firstDay) {
    List<Submission> documents =
        IntStream.range(0, DOCUMENTS).mapToObj(n -> report(victim, n, firstDay)).toList();
    try (Submitters clients = Submitters.start(api, documents, CLIENTS)) {
      int before = clients.awaitAcknowledged(DOCUMENTS / 4).size();
      system.kill(victim);
      assertThat(before).as("killed in the middle").isLessThan(DOCUMENTS);
      system.restart(victim);
      Map<String, String> acknowledged = clients.awaitAcknowledged(DOCUMENTS);
      System.out.printf(
          "  %s was killed after %d submissions; %d were repeated%n",
          victim, before, clients.repetitions());
      return acknowledged;
    }
  }

  private void everyDocumentIsThereOnce(String victim, Map<String, String> acknowledged) {
    List<Map<String, Object>> listed =
        api.all("/documents", Map.of("publisher", publisher(victim)), 200);

    assertThat(listed).hasSize(DOCUMENTS);
    assertThat(listed)
        .allSatisfy(
            each -> {
              assertThat(each).containsEntry("version", 1);
              assertThat(acknowledged)
                  .containsEntry((String) each.get("url"), (String) each.get("id"));
            });
    assertThat(listed).extracting("id").doesNotHaveDuplicates();
  }

  private void everyEventIsToldOnce(LocalDate firstDay, Map<String, String> acknowledged) {
    Map<String, String> range =
        Map.of("from", firstDay.toString(), "to", firstDay.plusDays(DOCUMENTS - 1).toString());
    List<Map<String, Object>> events = api.all("/events", range, 200);

    assertThat(events)
        .extracting(event -> (String) ((Map<?, ?>) event.get("date")).get("edtf"))
        .containsExactlyElementsOf(
            firstDay.datesUntil(firstDay.plusDays(DOCUMENTS)).map(LocalDate::toString).toList());
    assertThat(events).allSatisfy(event -> assertThat(Passages.evidenceOf(event)).hasSize(1));
    assertThat(events)
        .extracting(event -> (String) Passages.evidenceOf(event).get(0).get("documentId"))
        .containsExactlyInAnyOrderElementsOf(acknowledged.values());
    assertThat(api.get("/timeline", range).getInt("total")).isEqualTo(DOCUMENTS);
  }

  /** Tells of one event on a day of its own, so that no two reports tell the same. */
  private static Submission report(String victim, int number, LocalDate firstDay) {
    String day = DAY.format(firstDay.plusDays(number));
    return Submission.of(
            publisher(victim),
            "On %s, China and the United States signed an agreement on drug control in Vienna."
                .formatted(day))
        .titled("Report %d".formatted(number))
        .publishedOn("1999-12-31")
        .at("https://reports.example/%s/%d".formatted(victim, number));
  }

  private static String publisher(String victim) {
    return "Wire of " + victim;
  }
}

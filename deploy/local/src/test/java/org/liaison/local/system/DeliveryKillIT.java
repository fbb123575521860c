package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * kill -9 while thousands of changes go out: whoever follows the stream gets every change once, and
 * every receiver each event at least once, under the same id.
 */
@Tag("failure")
@ExtendWith(SystemExtension.class)
class DeliveryKillIT {

  private static final int DOCUMENTS = 2_500;
  private static final int FOLLOWERS = 50;
  private static final int RECEIVERS = 20;
  private static final int CLIENTS = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(6);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);

  private final RunningSystem system;
  private final Api api;

  DeliveryKillIT(RunningSystem system) {
    this.system = system;
    this.api = system.api();
  }

  @ParameterizedTest
  @CsvSource({"events-service, 1960-01-01", "gateway, 1970-01-01"})
  void everyChangeArrives(String victim, LocalDate firstDay) {
    List<Follower> followers =
        IntStream.range(0, FOLLOWERS).mapToObj(number -> new Follower(api)).toList();
    try (Hooks hooks = new Hooks()) {
      await().atMost(PATIENCE).until(() -> followers.stream().allMatch(f -> f.openings() > 0));
      List<String> subscriptions =
          IntStream.range(0, RECEIVERS)
              .mapToObj(number -> subscribe(hooks.url(number), firstDay))
              .toList();
      Map<String, String> documents = submitWhileItIsKilled(victim, firstDay, followers.get(0));
      documents.values().forEach(id -> api.awaitExtraction(id, PATIENCE));
      Set<String> events = events(firstDay);
      assertThat(events).hasSize(DOCUMENTS);

      for (int number = 0; number < RECEIVERS; number++) {
        int receiver = number;
        await()
            .atMost(PATIENCE)
            .untilAsserted(() -> assertThat(told(hooks.received(receiver))).isEqualTo(events));
        everyEventHasOneId(hooks.received(receiver));
      }
      everyFollowerSawTheSame(followers);
      System.out.printf(
          "  %s was killed: %d changes to %d followers, %d events to %d receivers, %d told twice%n",
          victim,
          followers.get(0).ids().size(),
          FOLLOWERS,
          events.size(),
          RECEIVERS,
          repetitions(hooks, events.size()));
      subscriptions.forEach(id -> api.request().delete("/subscriptions/" + id));
    } finally {
      followers.forEach(Follower::close);
    }
  }

  private Map<String, String> submitWhileItIsKilled(
      String victim, LocalDate firstDay, Follower follower) {
    List<Submission> documents =
        IntStream.range(0, DOCUMENTS).mapToObj(n -> report(victim, n, firstDay)).toList();
    try (Submitters clients = Submitters.start(api, documents, CLIENTS)) {
      await().atMost(PATIENCE).until(() -> follower.ids().size() > DOCUMENTS / 4);
      system.kill(victim);
      system.restart(victim);
      return clients.awaitAcknowledged(DOCUMENTS);
    }
  }

  private String subscribe(String url, LocalDate firstDay) {
    String body =
        """
        {"name": "All", "url": "%s", "filter": {"types": ["agreement"], "from": "%s", "to": "%s"}}"""
            .formatted(url, firstDay, firstDay.plusDays(DOCUMENTS - 1));
    return api.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/subscriptions")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private Set<String> events(LocalDate firstDay) {
    Map<String, String> range =
        Map.of("from", firstDay.toString(), "to", firstDay.plusDays(DOCUMENTS - 1).toString());
    return api.all("/events", range, 200).stream()
        .map(event -> (String) event.get("id"))
        .collect(Collectors.toSet());
  }

  private static void everyFollowerSawTheSame(List<Follower> followers) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              List<String> first = followers.get(0).ids();
              assertThat(first).hasSizeGreaterThanOrEqualTo(2 * DOCUMENTS);
              assertThat(followers).allSatisfy(each -> assertThat(each.ids()).isEqualTo(first));
            });
    assertThat(followers.get(0).ids()).doesNotHaveDuplicates();
  }

  private static void everyEventHasOneId(List<Hooks.Notification> received) {
    Set<String> ids = new HashSet<>();
    received.forEach(notification -> ids.add(notification.id()));
    assertThat(ids).hasSize(told(received).size());
  }

  private static Set<String> told(List<Hooks.Notification> received) {
    return received.stream().map(Hooks.Notification::event).collect(Collectors.toSet());
  }

  private static long repetitions(Hooks hooks, int events) {
    return IntStream.range(0, RECEIVERS)
        .mapToLong(number -> hooks.received(number).size() - (long) events)
        .sum();
  }

  /** Tells of one event on a day of its own, so that no two reports tell the same. */
  private static Submission report(String victim, int number, LocalDate firstDay) {
    return Submission.of(
            "Wire of killed " + victim,
            "On %s, China and the United States signed an agreement on drug control in Vienna."
                .formatted(DAY.format(firstDay.plusDays(number))))
        .titled("Report %d".formatted(number))
        .publishedOn("1999-12-31")
        .at("https://deliveries.example/%s/%d".formatted(victim, number));
  }
}

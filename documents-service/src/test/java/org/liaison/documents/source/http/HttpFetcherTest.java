package org.liaison.documents.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.documents.source.FeedSite;
import org.liaison.documents.source.domain.FetchFailedException;
import org.liaison.documents.source.domain.Fetched;
import org.liaison.documents.source.domain.HostAllowlist;
import org.liaison.documents.source.domain.Validators;

class HttpFetcherTest {

  private static final int LARGEST = 100_000;
  private static final Duration TIME = Duration.ofSeconds(2);

  private final Vertx vertx = Vertx.vertx();
  private final CountDownLatch over = new CountDownLatch(1);
  private FeedSite site;
  private HttpFetcher fetcher;

  @BeforeEach
  void start() throws IOException {
    site = new FeedSite();
    fetcher = fetcher(true);
  }

  @AfterEach
  void stop() {
    over.countDown();
    fetcher.close();
    site.close();
    vertx.close();
  }

  @Test
  void redirectsAreFollowedAndTheLastUrlIsTold() {
    site.put("/a", exchange -> redirect(exchange, "/b?x=1"));
    site.put("/b", "text/plain; charset=utf-8", "found");

    Fetched found = fetch("/a");

    assertThat(found.status()).isEqualTo(200);
    assertThat(found.url()).isEqualTo(site.url("/b?x=1"));
    assertThat(new String(found.body(), StandardCharsets.UTF_8)).isEqualTo("found");
    assertThat(found.contentType()).isEqualTo("text/plain; charset=utf-8");
  }

  @Test
  void redirectsLeadToNoOtherHostAndNotInCircles() throws IOException {
    try (FeedSite other = new FeedSite()) {
      other.put("/secret", "text/plain", "secret");
      site.put("/away", exchange -> redirect(exchange, other.url("/secret")));
      site.put("/round", exchange -> redirect(exchange, "/round"));
      site.put("/file", exchange -> redirect(exchange, "file:///etc/hostname"));

      assertThat(failure("/away")).isEqualTo("FETCH_REFUSED");
      assertThat(failure("/round")).isEqualTo("FETCH_REDIRECTS");
      assertThat(failure("/file")).isEqualTo("FETCH_REFUSED");
      assertThat(other.asked("/secret")).isZero();
    }
  }

  @Test
  void addressesOfNetworksAreNotConnectedTo() {
    site.put("/a", "text/plain", "inside");
    try (HttpFetcher strict = fetcher(false)) {
      FetchFailedException refused =
          catchThrowableOfType(
              FetchFailedException.class,
              () -> strict.fetch(site.url("/a"), Validators.NONE, "*/*"));
      assertThat(refused.trouble().code()).isEqualTo("FETCH_REFUSED");
      assertThat(refused).hasMessageContaining("no public address");
    }
    assertThat(site.asked("/a")).isZero();
  }

  @Test
  void answersAreBoundedInBytesAlsoWhenTheyUnpack() {
    site.put("/large", "text/plain", "x".repeat(LARGEST + 1));
    site.put(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FeedSite.send(exchange, 200, "text/plain", packed("x".repeat(50 * LARGEST)));
        });
    site.put(
        "/packed",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          FeedSite.send(exchange, 200, "text/plain", packed("small"));
        });

    assertThat(failure("/large")).isEqualTo("FETCH_TOO_LARGE");
    assertThat(failure("/bomb")).isEqualTo("FETCH_TOO_LARGE");
    assertThat(new String(fetch("/packed").body(), StandardCharsets.UTF_8)).isEqualTo("small");
  }

  @Test
  void answersAreBoundedInTimeAlsoWhenTheyDrip() {
    site.put(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int i = 0; i < 100 && !isOver(); i++) {
            body.write('x');
            body.flush();
          }
        });

    Instant begin = Instant.now();
    assertThat(failure("/drip")).isEqualTo("FETCH_TIMEOUT");
    assertThat(Duration.between(begin, Instant.now())).isBetween(TIME, TIME.multipliedBy(3));
  }

  @Test
  void serversThatAreNotThereAreTold() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    HostAllowlist hosts = new HostAllowlist(List.of("localhost:" + free, "*.invalid"));
    try (HttpFetcher away =
        new HttpFetcher(vertx, hosts, new FetchLimits(LARGEST, TIME, true, "test"))) {
      assertThat(failure(away, "http://localhost:" + free + "/")).isEqualTo("FETCH_FAILED");
      assertThat(failure(away, "http://nowhere.invalid/")).isEqualTo("FETCH_UNKNOWN_HOST");
    }
  }

  @Test
  void whatIsKnownAndWhoAsksIsTold() {
    Map<String, String> seen = new ConcurrentHashMap<>();
    site.put(
        "/a",
        exchange -> {
          exchange.getRequestHeaders().forEach((name, values) -> seen.put(name, values.get(0)));
          exchange.getResponseHeaders().set("ETag", "W/\"2\"");
          exchange.getResponseHeaders().set("Retry-After", "30");
          FeedSite.send(exchange, 429, "text/plain", new byte[0]);
        });

    Fetched answer =
        fetcher.fetch(site.url("/a"), new Validators("\"1\"", "yesterday"), "text/html");

    assertThat(seen)
        .containsEntry("If-none-match", "\"1\"")
        .containsEntry("If-modified-since", "yesterday")
        .containsEntry("User-agent", "Liaison test")
        .containsEntry("Accept", "text/html")
        .containsEntry("Host", site.host());
    assertThat(answer.validators().etag()).isEqualTo("W/\"2\"");
    assertThat(answer.retryAfter()).contains(Duration.ofSeconds(30));
  }

  private HttpFetcher fetcher(boolean privateAddresses) {
    return new HttpFetcher(
        vertx,
        new HostAllowlist(List.of(site.host())),
        new FetchLimits(LARGEST, TIME, privateAddresses, "Liaison test"));
  }

  private Fetched fetch(String path) {
    return fetcher.fetch(site.url(path), Validators.NONE, "*/*");
  }

  private String failure(String path) {
    return failure(fetcher, site.url(path));
  }

  private static String failure(HttpFetcher by, String url) {
    return catchThrowableOfType(
            FetchFailedException.class, () -> by.fetch(url, Validators.NONE, "*/*"))
        .trouble()
        .code();
  }

  /** Waits a little, so that an answer lasts longer than it may. */
  private boolean isOver() {
    try {
      return over.await(200, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void redirect(HttpExchange exchange, String target) throws IOException {
    exchange.getResponseHeaders().set("Location", target);
    FeedSite.send(exchange, 302, "text/plain", new byte[0]);
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}

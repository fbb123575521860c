package org.liaison.documents.source.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.liaison.documents.source.domain.FetchFailedException;
import org.liaison.documents.source.domain.Fetched;
import org.liaison.documents.source.domain.Validators;

/** One request and its answer, up to a number of bytes. */
final class Exchange {

  private final int largest;
  private final CompletableFuture<Void> answer = new CompletableFuture<>();
  private final AtomicReference<HttpClientRequest> request = new AtomicReference<>();
  private final Buffer body = Buffer.buffer();
  private volatile HttpClientResponse response;

  Exchange(int largest) {
    this.largest = largest;
  }

  /** Done with the last byte. */
  CompletableFuture<Void> answer() {
    return answer;
  }

  void send(HttpClientRequest ready) {
    request.set(ready);
    if (answer.isDone()) {
      ready.reset();
      return;
    }
    ready.exceptionHandler(this::fail);
    ready.send().onFailure(this::fail).onSuccess(this::collect);
  }

  void fail(Throwable failure) {
    answer.completeExceptionally(failure);
  }

  /** Gives the connection up. */
  void abort() {
    answer.cancel(false);
    HttpClientRequest sent = request.get();
    if (sent != null) {
      sent.reset();
    }
  }

  int status() {
    return response.statusCode();
  }

  /** Where the server redirects to; null if it does not say. */
  String location() {
    return response.getHeader("Location");
  }

  Fetched fetched(String url) {
    return new Fetched(
        url,
        status(),
        header("Content-Type"),
        body.getBytes(),
        new Validators(header("ETag"), header("Last-Modified")),
        retryAfter(header("Retry-After")));
  }

  private void collect(HttpClientResponse started) {
    response = started;
    started.exceptionHandler(this::fail);
    started.handler(
        buffer -> {
          if (body.length() + buffer.length() > largest) {
            fail(
                new FetchFailedException(
                    "FETCH_TOO_LARGE", "the answer has more than " + largest + " bytes"));
            started.request().reset();
          } else {
            body.appendBuffer(buffer);
          }
        });
    started.endHandler(end -> answer.complete(null));
  }

  private String header(String name) {
    String value = response.getHeader(name);
    return value == null ? "" : value;
  }

  /** Seconds, or a date. */
  private static Optional<Duration> retryAfter(String value) {
    try {
      return value.isEmpty()
          ? Optional.empty()
          : value.chars().allMatch(Character::isDigit)
              ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
              : Optional.of(
                  Duration.between(
                      Instant.now(),
                      ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}

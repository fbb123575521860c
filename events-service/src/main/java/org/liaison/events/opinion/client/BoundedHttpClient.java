package org.liaison.events.opinion.client;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.liaison.events.extraction.opinion.NoOpinionException;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;

/**
 * Calls an endpoint with bounds that the JDK's client does not have by itself: of the time until
 * the last byte, and of the answer's size. Follows no redirect, which could carry text and key
 * away.
 */
final class BoundedHttpClient implements HttpClient {

  private static final int OK = 200;
  private static final int ABOVE_OK = 300;

  private final java.net.http.HttpClient client;
  private final Duration timeout;
  private final int mostBytes;

  BoundedHttpClient(Duration timeout, int mostBytes) {
    this.timeout = timeout;
    this.mostBytes = mostBytes;
    // Plain servers of models stumble over the offer to go on with HTTP/2.
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = send(translated(request));
    if (response.statusCode() < OK || response.statusCode() >= ABOVE_OK) {
      throw new NoOpinionException(
          Reason.REFUSED, "the endpoint answers with status " + response.statusCode());
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private static java.net.http.HttpRequest translated(HttpRequest request) {
    java.net.http.HttpRequest.Builder builder =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request
        .headers()
        .forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
    return builder.build();
  }

  private HttpResponse<byte[]> send(java.net.http.HttpRequest request) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, head -> new BoundedBody(mostBytes));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new NoOpinionException(Reason.TIMEOUT, "no whole answer within " + timeout, late);
    } catch (InterruptedException interrupted) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new NoOpinionException(Reason.UNEXPECTED, "interrupted", interrupted);
    } catch (ExecutionException failure) {
      throw NoOpinions.within(failure)
          .orElseGet(() -> new NoOpinionException(Reason.UNREACHABLE, said(failure), failure));
    }
  }

  private static String said(ExecutionException failure) {
    return "the endpoint cannot be reached: " + failure.getCause().getClass().getSimpleName();
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are read as a whole, not as a stream");
  }
}

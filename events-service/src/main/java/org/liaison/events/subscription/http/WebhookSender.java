package org.liaison.events.subscription.http;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.liaison.events.EventsConfig;
import org.liaison.events.subscription.domain.Answer;
import org.liaison.events.subscription.domain.Sender;

/**
 * Posts by Vert.x, to public addresses. The address that was checked is the one connected to, so
 * that a name cannot lead elsewhere a moment later. Redirects are answers, and not followed; what a
 * receiver writes is not read.
 */
@ApplicationScoped
public class WebhookSender implements Sender {

  private static final long LONGEST_RETRY_AFTER = Duration.ofDays(1).toSeconds();

  private final Vertx vertx;
  private final HttpClient client;
  private final EventsConfig.Subscriptions config;

  WebhookSender(Vertx vertx, EventsConfig config) {
    this.vertx = vertx;
    this.config = config.subscriptions();
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(4)
                .setKeepAliveTimeout(15)
                .setConnectTimeout((int) this.config.timeout().toMillis()));
  }

  @PreDestroy
  void close() {
    client.close();
  }

  @Override
  public Optional<String> objection(URI url) {
    boolean secure = "https".equalsIgnoreCase(url.getScheme());
    if (!secure && !(config.allowHttp() && "http".equalsIgnoreCase(url.getScheme()))) {
      return Optional.of("must begin with https://");
    }
    if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
      return Optional.of("must name a host, and hold no password and no fragment");
    }
    boolean literal = url.getHost().startsWith("[") || url.getHost().matches("[0-9.]+");
    return literal ? refused(url) : Optional.empty();
  }

  private Optional<String> refused(URI url) {
    try {
      address(url);
      return Optional.empty();
    } catch (RefusedException refused) {
      return Optional.of(refused.getMessage());
    }
  }

  @Override
  public Answer post(URI url, Map<String, String> headers, String body) {
    Optional<String> objection = objection(url);
    if (objection.isPresent()) {
      return Answer.failed("the address " + objection.get());
    }
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    try {
      client
          .request(options(url, headers))
          .compose(request -> request.send(body))
          .onFailure(answer::completeExceptionally)
          .onSuccess(
              response -> {
                answer.complete(answer(response));
                cutOffIfEndless(response);
              });
      return answer.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RefusedException refused) {
      return Answer.failed("the address " + refused.getMessage());
    } catch (TimeoutException e) {
      return Answer.failed("no answer within " + config.timeout());
    } catch (ExecutionException e) {
      return Answer.failed("cannot be reached: " + e.getCause().getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.failed("the service ends");
    }
  }

  private RequestOptions options(URI url, Map<String, String> headers) {
    boolean secure = "https".equalsIgnoreCase(url.getScheme());
    int port = url.getPort() == -1 ? secure ? 443 : 80 : url.getPort();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setHost(url.getHost())
            .setPort(port)
            .setSsl(secure)
            .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address(url), port)))
            .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
            .setTimeout(config.timeout().toMillis());
    headers.forEach(options::putHeader);
    return options;
  }

  private InetAddress address(URI url) {
    try {
      InetAddress[] found = InetAddress.getAllByName(url.getHost());
      for (InetAddress address : found) {
        if (!config.allowPrivateAddresses() && !AddressRules.isPublic(address)) {
          throw new RefusedException(
              "leads to %s, which is no public address".formatted(address.getHostAddress()));
        }
      }
      return found[0];
    } catch (UnknownHostException e) {
      throw new RefusedException("names a host without an address");
    }
  }

  private static Answer answer(HttpClientResponse response) {
    int status = response.statusCode();
    boolean taken = status >= 200 && status < 300;
    return new Answer(
        Optional.of(status),
        taken ? "" : "answered " + status,
        retryAfter(response.getHeader("Retry-After")));
  }

  /** What comes is thrown away; a receiver that writes on and on is cut off. */
  private void cutOffIfEndless(HttpClientResponse response) {
    long timer = vertx.setTimer(config.timeout().toMillis(), late -> response.request().reset());
    response.end().onComplete(end -> vertx.cancelTimer(timer));
  }

  /** Seconds; a date is as good as nothing, since clocks differ. */
  private static Optional<Duration> retryAfter(String header) {
    return Optional.ofNullable(header)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(text -> Duration.ofSeconds(Math.min(Long.parseLong(text), LONGEST_RETRY_AFTER)));
  }

  /** An address to which nothing is sent. */
  private static final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
      super(message);
    }
  }
}

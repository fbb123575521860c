package org.liaison.gateway.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.liaison.gateway.client.EventsClient;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.ProblemWriter;

/**
 * Serves the live stream. A route and no REST resource: RESTEasy sends status 200 before it asks
 * for the first item, and then a bad cursor could no longer be answered with a problem.
 */
@Singleton
public class StreamRoute {

  private static final Logger LOG = Logger.getLogger(StreamRoute.class);

  private final EventsClient events;
  private final GatewayConfig.Stream config;
  private final ServerSentEvents format;
  private final ProblemWriter problems;
  private final AtomicInteger clients = new AtomicInteger();

  StreamRoute(
      EventsClient events,
      GatewayConfig config,
      ServerSentEvents format,
      ProblemWriter problems,
      MeterRegistry meters) {
    this.events = events;
    this.config = config.stream();
    this.format = format;
    this.problems = problems;
    meters.gauge("liaison.gateway.stream.clients", clients);
  }

  void register(@Observes Router router) {
    router.route("/api/v1/stream").handler(this::serve);
  }

  private void serve(RoutingContext context) {
    try {
      StreamRequest request = StreamRequest.of(context.request());
      if (clients.get() >= config.clients()) {
        throw new ProblemException(Problem.of(ErrorCode.OVERLOADED));
      }
      follow(context, request);
    } catch (ProblemException refused) {
      problems.write(context, refused);
    }
  }

  private void follow(RoutingContext context, StreamRequest request) {
    clients.incrementAndGet();
    Cancellable feed =
        new RecordFeed(events, config, request.after())
            .signals()
            .map(signal -> told(signal, request))
            .onItem()
            .transformToUniAndConcatenate(signal -> send(context.response(), signal))
            .onTermination()
            .invoke(clients::decrementAndGet)
            .subscribe()
            .with(sent -> {}, failure -> fail(context, failure));
    context.response().closeHandler(closed -> feed.cancel());
  }

  /** A change that is not wanted still moves the place from which the client goes on. */
  private static Signal told(Signal signal, StreamRequest request) {
    return signal instanceof Signal.Position position
            && position.change() != null
            && !request.wants(position.change())
        ? new Signal.Position(position.cursor(), null)
        : signal;
  }

  private Uni<Void> send(HttpServerResponse response, Signal signal) {
    if (!response.headWritten()) {
      response
          .setChunked(true)
          .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          // Neither compression here nor a buffering proxy may hold an event back.
          .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
          .putHeader("X-Accel-Buffering", "no");
    }
    return Uni.createFrom()
        .completionStage(() -> response.write(format.format(signal)).toCompletionStage());
  }

  private void fail(RoutingContext context, Throwable failure) {
    HttpServerResponse response = context.response();
    if (response.closed()) {
      return;
    }
    if (response.headWritten()) {
      LOG.infof("Closing a live stream that cannot go on: %s", failure.getMessage());
      response.end();
    } else {
      problems.write(context, failure);
    }
  }
}

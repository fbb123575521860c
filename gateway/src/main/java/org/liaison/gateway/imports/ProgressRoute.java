package org.liaison.gateway.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.liaison.documents.v1.Import;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.ImportsClient;
import org.liaison.gateway.input.Paths;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.ProblemWriter;

/**
 * Tells by Server-Sent Events how far an import is, until it ends. Each event holds the whole
 * state, so whoever comes back has missed nothing.
 */
@Singleton
public class ProgressRoute {

  private final ImportsClient imports;
  private final Duration every;
  private final ProblemWriter problems;
  private final ObjectMapper json;

  ProgressRoute(
      ImportsClient imports, GatewayConfig config, ProblemWriter problems, ObjectMapper json) {
    this.imports = imports;
    this.every = config.imports().progressEvery();
    this.problems = problems;
    this.json = json;
  }

  void register(@Observes Router router) {
    router.route("/api/v1/imports/:id/events").handler(this::serve);
  }

  private void serve(RoutingContext context) {
    try {
      if (!context.request().method().equals(HttpMethod.GET)) {
        throw new ProblemException(Problem.of(ErrorCode.METHOD_NOT_ALLOWED));
      }
      String id = Paths.id(context.pathParam("id"), ErrorCode.IMPORT_NOT_FOUND);
      Cancellable progress =
          states(id)
              .onItem()
              .transformToUniAndConcatenate(state -> send(context, state))
              .subscribe()
              .with(sent -> {}, failure -> fail(context, failure), () -> end(context));
      context.response().closeHandler(closed -> progress.cancel());
    } catch (ProblemException refused) {
      problems.write(context, refused);
    }
  }

  /** How far it is, now and again, the end included. */
  private Multi<Import> states(String id) {
    AtomicBoolean ended = new AtomicBoolean();
    return Multi.createBy()
        .repeating()
        .uni(() -> imports.find(id).invoke(state -> ended.set(state.hasEndedAt())))
        .withDelay(every)
        .whilst(state -> !ended.get());
  }

  private Uni<Void> send(RoutingContext context, Import state) {
    HttpServerResponse response = context.response();
    if (!response.headWritten()) {
      response
          .setChunked(true)
          .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream")
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          // Neither compression here nor a buffering proxy may hold an event back.
          .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
          .putHeader("X-Accel-Buffering", "no");
    }
    return Uni.createFrom().completionStage(() -> response.write(event(state)).toCompletionStage());
  }

  private String event(Import state) {
    ImportResponse told = ImportProtoMapper.toResponse(state);
    try {
      return "id: %d\nevent: %s\ndata: %s\n\n"
          .formatted(
              told.nextLine(),
              state.hasEndedAt() ? "ended" : "progress",
              json.writeValueAsString(told));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An import of words and numbers is always JSON", e);
    }
  }

  private static void end(RoutingContext context) {
    if (!context.response().closed()) {
      context.response().end();
    }
  }

  private void fail(RoutingContext context, Throwable failure) {
    if (context.response().headWritten()) {
      end(context);
    } else {
      problems.write(context, failure);
    }
  }
}

package org.liaison.gateway.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.liaison.documents.v1.Import;
import org.liaison.gateway.client.GatewayConfig;
import org.liaison.gateway.client.ImportsClient;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.ProblemWriter;

/**
 * Takes streams of lines, and archives of files. A route and no REST resource, and before the
 * limits of bodies: a stream has no length, and its client is slowed down to what documents-service
 * keeps.
 */
@Singleton
public class UploadRoute {

  private static final String IMPORTS = "/api/v1/imports";

  private final ImportsClient imports;
  private final GatewayConfig config;
  private final ProblemWriter problems;
  private final ObjectMapper json;
  private final AtomicInteger running = new AtomicInteger();
  private final InTurn largeFiles = new InTurn();

  UploadRoute(
      ImportsClient imports, GatewayConfig config, ProblemWriter problems, ObjectMapper json) {
    this.imports = imports;
    this.config = config;
    this.problems = problems;
    this.json = json;
  }

  void register(@Observes Router router) {
    int order = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 3;
    router.route(HttpMethod.POST, IMPORTS).order(order).handler(this::serve);
    router.route(HttpMethod.PUT, IMPORTS + "/:id").order(order).handler(this::serve);
  }

  private void serve(RoutingContext context) {
    try {
      UploadRequest upload = UploadRequest.of(context.request(), context.pathParam("id"));
      if (running.get() >= config.imports().concurrent()) {
        throw new ProblemException(Problem.of(ErrorCode.OVERLOADED));
      }
      receive(context, upload);
    } catch (ProblemException refused) {
      refuse(context, refused);
    }
  }

  private void receive(RoutingContext context, UploadRequest upload) {
    running.incrementAndGet();
    context.request().pause();
    Context loop = Vertx.currentContext();
    Future<Import> imported =
        upload.body() == UploadRequest.Body.LINES
            ? receiveLines(context, loop, upload)
            : new ArchiveUpload(loop, imports, config, largeFiles).run(context.request(), upload);
    imported.onFailure(failure -> end(context, failure)).onSuccess(done -> end(context, done));
  }

  private Future<Import> receiveLines(RoutingContext context, Context loop, UploadRequest upload) {
    return Future.fromCompletionStage(
            imports.start(upload.id()).convert().toCompletionStage(), loop)
        .compose(job -> receiveLines(context, loop, upload, job));
  }

  private Future<Import> receiveLines(
      RoutingContext context, Context loop, UploadRequest upload, Import job) {
    if (context.response().closed()) {
      return Future.failedFuture("the client went before its stream was looked at");
    }
    if (upload.firstLine() > job.getNextLine()) {
      return Future.failedFuture(new ProblemException(Problem.of(ErrorCode.IMPORT_LINE_MISSING)));
    }
    return new LineUpload(context.request(), loop, imports, config, job, upload.firstLine()).run();
  }

  private void end(RoutingContext context, Import done) {
    running.decrementAndGet();
    if (!context.response().closed()) {
      context
          .response()
          .setStatusCode(202)
          .putHeader(HttpHeaders.LOCATION, IMPORTS + "/" + done.getId())
          .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
          .end(text(ImportProtoMapper.toResponse(done)));
    }
  }

  private void end(RoutingContext context, Throwable failure) {
    running.decrementAndGet();
    refuse(context, failure);
  }

  /** The rest of the body is not wanted, however long it is; a client that went needs no answer. */
  private void refuse(RoutingContext context, Throwable failure) {
    if (context.response().closed()) {
      return;
    }
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    problems.write(context, failure);
  }

  private String text(ImportResponse response) {
    try {
      return json.writeValueAsString(response);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An import of words and numbers is always JSON", e);
    }
  }
}

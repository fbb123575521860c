package org.liaison.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers a request that never came to a REST resource with a problem. */
@Singleton
public class ProblemWriter {

  private final ObjectMapper json;

  ProblemWriter(ObjectMapper json) {
    this.json = json;
  }

  /** Sends the problem of a failure, unless the response has begun. */
  public void write(RoutingContext context, Throwable failure) {
    write(context, ProblemMapper.toProblem(failure));
  }

  /** Sends a problem, unless the response has begun. */
  public void write(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    if (response.headWritten() || response.closed()) {
      return;
    }
    Problem located = problem.at(context.request().path());
    response.setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
    ProblemHeaders.of(located).forEach(response::putHeader);
    response.end(text(located));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A problem of strings and numbers is always JSON", e);
    }
  }
}

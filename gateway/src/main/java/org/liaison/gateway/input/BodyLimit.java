package org.liaison.gateway.input;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.ProblemWriter;

/** Answers bodies over the limit with a problem, where Quarkus would send a bare status. */
@Singleton
public class BodyLimit {

  /**
   * How many times the limit is still read and thrown away, so that a client gets to see the answer
   * instead of a reset; above it the connection is closed.
   */
  private static final long DRAINED = 16;

  private final long limit;
  private final ProblemWriter problems;

  BodyLimit(
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit,
      ProblemWriter problems) {
    this.limit = limit.asLongValue();
    this.problems = problems;
  }

  /**
   * The whole body.
   *
   * @throws ProblemException {@code PAYLOAD_TOO_LARGE} if a body of undeclared length is over the
   *     limit
   */
  public byte[] read(InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(Math.toIntExact(limit) + 1);
    if (bytes.length > limit) {
      throw new ProblemException(tooLarge());
    }
    return bytes;
  }

  void register(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::check);
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::takeOver);
  }

  private void check(RoutingContext context) {
    String declared = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    long length = declared == null ? 0 : Long.parseLong(declared);
    if (length <= limit) {
      context.next();
      return;
    }
    if (length > limit * DRAINED) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
    }
    problems.write(context, tooLarge());
  }

  /** Keeps Quarkus from cutting off a body of undeclared length; {@link #read} refuses it. */
  private void takeOver(RoutingContext context) {
    context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
    context.next();
  }

  private Problem tooLarge() {
    return Problem.of(
        ErrorCode.PAYLOAD_TOO_LARGE,
        "The body is larger than " + limit + " bytes. Split the text into several documents.");
  }
}

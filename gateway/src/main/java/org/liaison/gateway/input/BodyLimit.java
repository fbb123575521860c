package org.liaison.gateway.input;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.liaison.gateway.client.GatewayConfig;
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

  /** What a form has besides its file. */
  private static final long FORM_FIELDS = 1 << 20;

  private final long limit;
  private final long formLimit;
  private final ProblemWriter problems;

  BodyLimit(GatewayConfig config, ProblemWriter problems) {
    this.limit = config.largestJson();
    this.formLimit = config.files().largest() + FORM_FIELDS;
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
    long most = isForm(context) ? formLimit : limit;
    if (length <= most) {
      context.next();
      return;
    }
    if (length > most * DRAINED) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
    }
    problems.write(context, isForm(context) ? fileTooLarge() : tooLarge());
  }

  private static boolean isForm(RoutingContext context) {
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
  }

  /** Keeps Quarkus from cutting off a body of undeclared length; {@link #read} refuses it. */
  private void takeOver(RoutingContext context) {
    if (!isForm(context)) {
      context.remove(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
    }
    context.next();
  }

  private Problem fileTooLarge() {
    return Problem.of(
        ErrorCode.PAYLOAD_TOO_LARGE,
        "The file is larger than " + (formLimit - FORM_FIELDS) + " bytes. Split it.");
  }

  private Problem tooLarge() {
    return Problem.of(
        ErrorCode.PAYLOAD_TOO_LARGE,
        "The body is larger than " + limit + " bytes. Split the text into several documents.");
  }
}

package org.liaison.gateway.input;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemWriter;

/**
 * Refuses a Content-Type that is no media type: where a path takes several, RESTEasy fails on it.
 */
@Singleton
public class ContentTypeCheck {

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("\\s*[\\w!#$&^.+-]{1,127}/[\\w!#$&^.+-]{1,127}\\s*(?:;.*)?");

  private final ProblemWriter problems;

  ContentTypeCheck(ProblemWriter problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 2).handler(this::check);
  }

  private void check(RoutingContext context) {
    String type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
    if (type == null || MEDIA_TYPE.matcher(type).matches()) {
      context.next();
    } else {
      problems.write(context, Problem.of(ErrorCode.UNSUPPORTED_MEDIA_TYPE));
    }
  }
}

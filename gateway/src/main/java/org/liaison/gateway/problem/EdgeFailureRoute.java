package org.liaison.gateway.problem;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers what fails before it comes to a REST resource. */
@Singleton
public class EdgeFailureRoute {

  private final ProblemWriter problems;

  EdgeFailureRoute(ProblemWriter problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router
        .route("/api/*")
        .order(RouteConstants.ROUTE_ORDER_BODY_HANDLER)
        .failureHandler(this::answer);
  }

  private void answer(RoutingContext context) {
    if (context.failure() != null) {
      problems.write(context, context.failure());
    } else {
      int status = context.statusCode() < 0 ? 500 : context.statusCode();
      problems.write(context, HttpProblems.ofStatus(status).orElse(Problem.of(ErrorCode.INTERNAL)));
    }
  }
}

package org.liaison.gateway.input;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemWriter;

/** Refuses addresses that are no URIs, before anything relies on their being so. */
@Singleton
public class AddressCheck {

  private final ProblemWriter problems;

  AddressCheck(ProblemWriter problems) {
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::check);
  }

  private void check(RoutingContext context) {
    try {
      new URI(context.request().uri());
      context.next();
    } catch (URISyntaxException e) {
      problems.write(
          context,
          Problem.of(
              ErrorCode.REQUEST_INVALID,
              "The address holds characters that must be percent-encoded"
                  + " (with curl: -G --data-urlencode 'q=…')."));
    }
  }
}

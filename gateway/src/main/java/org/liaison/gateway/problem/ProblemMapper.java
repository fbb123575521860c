package org.liaison.gateway.problem;

import io.grpc.StatusRuntimeException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** Turns every failure into the problem that the client is told; the only place that does. */
public final class ProblemMapper {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private ProblemMapper() {}

  /** The problem of a failure; an unexpected one is logged under the id that the problem has. */
  public static Problem toProblem(Throwable failure) {
    return known(failure).orElseGet(() -> unexpected(failure));
  }

  private static Optional<Problem> known(Throwable failure) {
    if (failure instanceof ProblemException known) {
      return Optional.of(known.problem());
    }
    if (failure instanceof StatusRuntimeException remote) {
      return RemoteProblems.toProblem(remote);
    }
    if (failure instanceof CircuitBreakerOpenException) {
      return Optional.of(Problem.of(ErrorCode.SERVICE_UNAVAILABLE));
    }
    if (failure instanceof WebApplicationException web) {
      return HttpProblems.ofStatus(web.getResponse().getStatus());
    }
    if (failure instanceof HttpException http) {
      return HttpProblems.ofStatus(http.getStatusCode());
    }
    if (failure instanceof CompletionException && failure.getCause() != null) {
      return known(failure.getCause());
    }
    return Optional.empty();
  }

  private static Problem unexpected(Throwable failure) {
    String errorId = remoteErrorId(failure).orElseGet(() -> UUID.randomUUID().toString());
    LOG.errorf(failure, "Unexpected failure, errorId %s", errorId);
    return Problem.of(ErrorCode.INTERNAL).withErrorId(errorId);
  }

  private static Optional<String> remoteErrorId(Throwable failure) {
    return failure instanceof StatusRuntimeException remote
        ? RemoteProblems.errorId(remote)
        : Optional.empty();
  }
}

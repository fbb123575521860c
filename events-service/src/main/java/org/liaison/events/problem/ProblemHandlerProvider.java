package org.liaison.events.problem;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCall.Listener;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.ExceptionHandler;
import io.quarkus.grpc.ExceptionHandlerProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The one place where a failure becomes what the caller sees. */
@ApplicationScoped
public final class ProblemHandlerProvider implements ExceptionHandlerProvider {

  private static final Logger LOG = Logger.getLogger(ProblemHandlerProvider.class);

  @Override
  public <Q, P> ExceptionHandler<Q, P> createHandler(
      Listener<Q> listener, ServerCall<Q, P> call, Metadata metadata) {
    return new Handler<>(listener, call, metadata);
  }

  @Override
  public Throwable transform(Throwable failure) {
    if (failure instanceof StatusRuntimeException || failure instanceof StatusException) {
      return failure;
    }
    if (failure instanceof RecordException known) {
      return StatusMapper.toStatus(known);
    }
    if (DatabaseOutage.causes(failure)) {
      LOG.warnf("database unavailable: %s", failure.getMessage());
      return StatusMapper.toStatus(
          ErrorCode.DATABASE_UNAVAILABLE, "The database is unavailable; try again.", Map.of());
    }
    String errorId = UUID.randomUUID().toString();
    LOG.errorf(failure, "unexpected failure %s", errorId);
    return StatusMapper.toStatus(
        ErrorCode.INTERNAL, "Unexpected failure " + errorId, Map.of("errorId", errorId));
  }

  private final class Handler<Q, P> extends ExceptionHandler<Q, P> {

    Handler(Listener<Q> listener, ServerCall<Q, P> call, Metadata metadata) {
      super(listener, call, metadata);
    }

    @Override
    protected void handleException(Throwable failure, ServerCall<Q, P> call, Metadata metadata) {
      StatusRuntimeException status = (StatusRuntimeException) transform(failure);
      Metadata trailers = status.getTrailers() == null ? new Metadata() : status.getTrailers();
      call.close(status.getStatus(), trailers);
    }
  }
}

package org.liaison.documents.problem.grpc;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.StatusRuntimeException;
import io.quarkus.grpc.ExceptionHandler;
import io.quarkus.grpc.ExceptionHandlerProvider;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends every exception of a call through the one {@link StatusMapper}. */
@ApplicationScoped
public class DocumentsExceptionHandlerProvider implements ExceptionHandlerProvider {

  private final StatusMapper mapper;

  public DocumentsExceptionHandlerProvider(StatusMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Throwable transform(Throwable failure) {
    return mapper.toStatus(failure);
  }

  @Override
  public <Q, R> ExceptionHandler<Q, R> createHandler(
      ServerCall.Listener<Q> listener, ServerCall<Q, R> call, Metadata metadata) {
    return new ExceptionHandler<>(listener, call, metadata) {
      @Override
      protected void handleException(Throwable failure, ServerCall<Q, R> failed, Metadata headers) {
        StatusRuntimeException status = mapper.toStatus(failure);
        Metadata trailers = status.getTrailers() == null ? new Metadata() : status.getTrailers();
        failed.close(status.getStatus(), trailers);
      }
    };
  }
}

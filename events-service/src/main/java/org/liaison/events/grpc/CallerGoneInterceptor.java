package org.liaison.events.grpc;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.quarkus.grpc.GlobalInterceptor;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Prioritized;

/**
 * Tells a call that its caller is gone, and keeps its late answer off the connection.
 *
 * <p>Vert.x gRPC 4.5 does neither once the request is complete: a cancelled watcher would be served
 * for ever, and an answer to a call whose deadline passed may break the connection for all others
 * on it (quarkusio/quarkus#56268, eclipse-vertx/vert.x#5562). To be removed with them.
 */
@GlobalInterceptor
@ApplicationScoped
public class CallerGoneInterceptor implements ServerInterceptor, Prioritized {

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    RoutingContext request = Vertx.currentContext().getLocal(RoutingContext.class.getName());
    if (request == null) {
      return next.startCall(call, headers);
    }
    AbandonableCall<Q, R> abandonable = new AbandonableCall<>(call);
    ServerCall.Listener<Q> listener = next.startCall(abandonable, headers);
    request.addEndHandler(
        ended -> {
          if (abandonable.abandon()) {
            listener.onCancel();
          }
        });
    return listener;
  }

  /** Outside of all other interceptors, so that each of them learns of the end. */
  @Override
  public int getPriority() {
    return Integer.MAX_VALUE;
  }

  /** A call whose answers go nowhere once its caller is gone. */
  private static final class AbandonableCall<Q, R> extends SimpleForwardingServerCall<Q, R> {

    private boolean closed;
    private boolean abandoned;

    AbandonableCall(ServerCall<Q, R> call) {
      super(call);
    }

    /** Whether the caller went before the answer was complete. */
    synchronized boolean abandon() {
      abandoned = !closed;
      return abandoned;
    }

    @Override
    public synchronized boolean isCancelled() {
      return abandoned;
    }

    @Override
    public synchronized boolean isReady() {
      return !abandoned && super.isReady();
    }

    @Override
    public synchronized void sendHeaders(Metadata headers) {
      if (!abandoned) {
        super.sendHeaders(headers);
      }
    }

    @Override
    public synchronized void sendMessage(R message) {
      if (!abandoned) {
        super.sendMessage(message);
      }
    }

    @Override
    public synchronized void close(Status status, Metadata trailers) {
      closed = true;
      if (!abandoned) {
        super.close(status, trailers);
      }
    }
  }
}

package org.liaison.gateway.client;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.events.v1.ExportEventsResponse;
import org.liaison.events.v1.ExportsServiceGrpc;
import org.liaison.events.v1.ExportsServiceGrpc.ExportsServiceStub;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/**
 * Calls events-service for whole lists: so many at a time, each read no faster than its reader
 * takes it. They last as long as that reader needs, so only their beginning has a deadline.
 */
@ApplicationScoped
public class ExportsClient {

  /** Messages of up to 1 MiB that may be on their way: one is read while another is written. */
  private static final int WINDOW = 2;

  private final ExportsServiceStub stub;
  private final GatewayConfig.Exports config;
  private final AtomicInteger running = new AtomicInteger();

  ExportsClient(@GrpcClient("events") Channel channel, GatewayConfig config) {
    this.stub = ExportsServiceGrpc.newStub(channel);
    this.config = config.exports();
  }

  /** The events of a selection, in batches of which the first comes even if there are none. */
  public Multi<List<Event>> events(ExportEventsRequest request) {
    return Multi.createFrom().deferred(() -> admitted(request));
  }

  private Multi<List<Event>> admitted(ExportEventsRequest request) {
    if (running.incrementAndGet() > config.concurrent()) {
      running.decrementAndGet();
      throw new ProblemException(Problem.of(ErrorCode.OVERLOADED));
    }
    return PacedCall.<ExportEventsRequest, ExportEventsResponse>of(
            WINDOW, config.openingDeadline(), observer -> stub.exportEvents(request, observer))
        .map(ExportEventsResponse::getEventsList)
        .onTermination()
        .invoke(running::decrementAndGet);
  }
}

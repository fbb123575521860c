package org.liaison.gateway.client;

import io.grpc.Channel;
import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.ExportEventsRequest;
import org.liaison.events.v1.ExportEventsResponse;
import org.liaison.events.v1.ExportsServiceGrpc;
import org.liaison.events.v1.ExportsServiceGrpc.ExportsServiceStub;

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
  private final ExportSlots slots;

  ExportsClient(@GrpcClient("events") Channel channel, GatewayConfig config, ExportSlots slots) {
    this.stub = ExportsServiceGrpc.newStub(channel);
    this.config = config.exports();
    this.slots = slots;
  }

  /** The events of a selection, in batches of which the first comes even if there are none. */
  public Multi<List<Event>> events(ExportEventsRequest request) {
    return slots.admit(
        () ->
            PacedCall.<ExportEventsRequest, ExportEventsResponse>of(
                    WINDOW,
                    config.openingDeadline(),
                    observer -> stub.exportEvents(request, observer))
                .map(ExportEventsResponse::getEventsList));
  }
}

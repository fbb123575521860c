package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.GetInstrumentRequest;
import org.liaison.events.v1.GetInstrumentResponse;
import org.liaison.events.v1.GetMechanismRequest;
import org.liaison.events.v1.GetMechanismResponse;
import org.liaison.events.v1.ListInstrumentsRequest;
import org.liaison.events.v1.ListInstrumentsResponse;
import org.liaison.events.v1.MutinyRegistersServiceGrpc.MutinyRegistersServiceStub;

/** Calls events-service about mechanisms and instruments. */
@ApplicationScoped
public class RegistersClient {

  private final MutinyRegistersServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  RegistersClient(@GrpcClient("events") MutinyRegistersServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service registers", config.events());
  }

  /** A mechanism with the events of its life. */
  public Uni<GetMechanismResponse> mechanism(String id) {
    GetMechanismRequest request = GetMechanismRequest.newBuilder().setId(id).build();
    return call(service -> service.getMechanism(request));
  }

  /** Instruments. */
  public Uni<ListInstrumentsResponse> instruments(ListInstrumentsRequest request) {
    return call(service -> service.listInstruments(request));
  }

  /** An instrument with what names it. */
  public Uni<GetInstrumentResponse> instrument(String id) {
    GetInstrumentRequest request = GetInstrumentRequest.newBuilder().setId(id).build();
    return call(service -> service.getInstrument(request));
  }

  private <T> Uni<T> call(Function<MutinyRegistersServiceStub, Uni<T>> call) {
    return guard.call(
        () ->
            call.apply(
                stub.withDeadlineAfter(config.deadline().toMillis(), TimeUnit.MILLISECONDS)));
  }
}

package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.CompareControlsRequest;
import org.liaison.events.v1.CompareControlsResponse;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.CreateControlRequest;
import org.liaison.events.v1.CreateControlResponse;
import org.liaison.events.v1.GetControlRequest;
import org.liaison.events.v1.GetControlResponse;
import org.liaison.events.v1.ListControlDelaysRequest;
import org.liaison.events.v1.ListControlDelaysResponse;
import org.liaison.events.v1.ListControlHistoryRequest;
import org.liaison.events.v1.ListControlHistoryResponse;
import org.liaison.events.v1.ListControlsRequest;
import org.liaison.events.v1.ListControlsResponse;
import org.liaison.events.v1.MutinyControlsServiceGrpc.MutinyControlsServiceStub;
import org.liaison.events.v1.UpdateControlRequest;
import org.liaison.events.v1.UpdateControlResponse;

/** Calls events-service about the control register. */
@ApplicationScoped
public class ControlsClient {

  private final MutinyControlsServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  ControlsClient(@GrpcClient("events") MutinyControlsServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service controls", config.events());
  }

  /** A page of controls in order of effect. */
  public Uni<ListControlsResponse> list(ListControlsRequest request) {
    return call(config.deadline(), service -> service.listControls(request));
  }

  /** One control. */
  public Uni<Control> find(String id) {
    GetControlRequest request = GetControlRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.getControl(request))
        .map(GetControlResponse::getControl);
  }

  /** What two jurisdictions control on a day. */
  public Uni<CompareControlsResponse> compare(CompareControlsRequest request) {
    return call(config.deadline(), service -> service.compareControls(request));
  }

  /** How long after the conventions a state controlled what they control. */
  public Uni<ListControlDelaysResponse> delays(ListControlDelaysRequest request) {
    return call(config.deadline(), service -> service.listControlDelays(request));
  }

  /**
   * Adds a control.
   *
   * @param request with an idempotency key, since a call that got no answer is made again
   */
  public Uni<Control> create(CreateControlRequest request) {
    return call(config.writeDeadline(), service -> service.createControl(request))
        .map(CreateControlResponse::getControl);
  }

  /**
   * Changes a control.
   *
   * @param request with an idempotency key, since a call that got no answer is made again
   */
  public Uni<Control> update(UpdateControlRequest request) {
    return call(config.writeDeadline(), service -> service.updateControl(request))
        .map(UpdateControlResponse::getControl);
  }

  /** Every change of a control, oldest first. */
  public Uni<ListControlHistoryResponse> history(String id) {
    ListControlHistoryRequest request = ListControlHistoryRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.listControlHistory(request));
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyControlsServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}

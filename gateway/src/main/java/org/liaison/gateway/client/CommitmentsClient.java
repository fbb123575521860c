package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.AddCommitmentRequest;
import org.liaison.events.v1.AddCommitmentResponse;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.GetCommitmentRequest;
import org.liaison.events.v1.GetCommitmentResponse;
import org.liaison.events.v1.ListCommitmentStepsRequest;
import org.liaison.events.v1.ListCommitmentStepsResponse;
import org.liaison.events.v1.ListKeepingCandidatesRequest;
import org.liaison.events.v1.ListKeepingCandidatesResponse;
import org.liaison.events.v1.MutinyCommitmentsServiceGrpc.MutinyCommitmentsServiceStub;
import org.liaison.events.v1.SetCommitmentStatusRequest;
import org.liaison.events.v1.SetCommitmentStatusResponse;
import org.liaison.events.v1.UndoCommitmentStepRequest;
import org.liaison.events.v1.UndoCommitmentStepResponse;

/**
 * Calls events-service about commitments. Every step has an idempotency key, so a call may be made
 * twice.
 */
@ApplicationScoped
public class CommitmentsClient {

  private final MutinyCommitmentsServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  CommitmentsClient(@GrpcClient("events") MutinyCommitmentsServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service commitments", config.events());
  }

  /** A commitment. */
  public Uni<Commitment> find(String id) {
    GetCommitmentRequest request = GetCommitmentRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.getCommitment(request))
        .map(GetCommitmentResponse::getCommitment);
  }

  /** A new commitment. */
  public Uni<Commitment> add(AddCommitmentRequest request) {
    return call(config.writeDeadline(), service -> service.addCommitment(request))
        .map(AddCommitmentResponse::getCommitment);
  }

  /** Says how far a commitment is kept. */
  public Uni<Commitment> set(SetCommitmentStatusRequest request) {
    return call(config.writeDeadline(), service -> service.setCommitmentStatus(request))
        .map(SetCommitmentStatusResponse::getCommitment);
  }

  /** Takes the last step back. */
  public Uni<UndoCommitmentStepResponse> undo(UndoCommitmentStepRequest request) {
    return call(config.writeDeadline(), service -> service.undoCommitmentStep(request));
  }

  /** Every step on a commitment. */
  public Uni<ListCommitmentStepsResponse> history(String id) {
    ListCommitmentStepsRequest request = ListCommitmentStepsRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.listCommitmentSteps(request));
  }

  /** Events that may show it kept. */
  public Uni<ListKeepingCandidatesResponse> candidates(String id) {
    ListKeepingCandidatesRequest request =
        ListKeepingCandidatesRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.listKeepingCandidates(request));
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyCommitmentsServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}

package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.AddAssistanceRequestRequest;
import org.liaison.events.v1.AddAssistanceRequestResponse;
import org.liaison.events.v1.AddCaseRequest;
import org.liaison.events.v1.AddCaseResponse;
import org.liaison.events.v1.AnswerAssistanceRequestRequest;
import org.liaison.events.v1.AnswerAssistanceRequestResponse;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.ChangeCaseRequest;
import org.liaison.events.v1.ChangeCaseResponse;
import org.liaison.events.v1.CloseCaseRequest;
import org.liaison.events.v1.CloseCaseResponse;
import org.liaison.events.v1.GetCaseRequest;
import org.liaison.events.v1.GetCaseResponse;
import org.liaison.events.v1.ListCaseStepsRequest;
import org.liaison.events.v1.ListCaseStepsResponse;
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.events.v1.ListCasesResponse;
import org.liaison.events.v1.MutinyCasesServiceGrpc.MutinyCasesServiceStub;
import org.liaison.events.v1.ReopenCaseRequest;
import org.liaison.events.v1.ReopenCaseResponse;

/**
 * Calls events-service about cases. Every step has an idempotency key, so a call may be made twice.
 */
@ApplicationScoped
public class CasesClient {

  private final MutinyCasesServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  CasesClient(@GrpcClient("events") MutinyCasesServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service cases", config.events());
  }

  /** A page of cases. */
  public Uni<ListCasesResponse> list(ListCasesRequest request) {
    return call(config.deadline(), service -> service.listCases(request));
  }

  /** A case. */
  public Uni<CaseFile> find(String id) {
    GetCaseRequest request = GetCaseRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.getCase(request))
        .map(GetCaseResponse::getCaseFile);
  }

  /** A new case. */
  public Uni<CaseFile> add(AddCaseRequest request) {
    return call(config.writeDeadline(), service -> service.addCase(request))
        .map(AddCaseResponse::getCaseFile);
  }

  /** A case in other words. */
  public Uni<CaseFile> change(ChangeCaseRequest request) {
    return call(config.writeDeadline(), service -> service.changeCase(request))
        .map(ChangeCaseResponse::getCaseFile);
  }

  /** A case with one more request. */
  public Uni<CaseFile> request(AddAssistanceRequestRequest request) {
    return call(config.writeDeadline(), service -> service.addAssistanceRequest(request))
        .map(AddAssistanceRequestResponse::getCaseFile);
  }

  /** A case with a request answered. */
  public Uni<CaseFile> answer(AnswerAssistanceRequestRequest request) {
    return call(config.writeDeadline(), service -> service.answerAssistanceRequest(request))
        .map(AnswerAssistanceRequestResponse::getCaseFile);
  }

  /** A case that waits for nothing more. */
  public Uni<CaseFile> close(CloseCaseRequest request) {
    return call(config.writeDeadline(), service -> service.closeCase(request))
        .map(CloseCaseResponse::getCaseFile);
  }

  /** A case that is worked on again. */
  public Uni<CaseFile> reopen(ReopenCaseRequest request) {
    return call(config.writeDeadline(), service -> service.reopenCase(request))
        .map(ReopenCaseResponse::getCaseFile);
  }

  /** Every step on a case. */
  public Uni<List<BookStep>> history(String id) {
    ListCaseStepsRequest request = ListCaseStepsRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.listCaseSteps(request))
        .map(ListCaseStepsResponse::getStepsList);
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyCasesServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}

package org.liaison.gateway.client;

import io.quarkus.grpc.GrpcClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.liaison.events.v1.AcknowledgeNoticeRequest;
import org.liaison.events.v1.AcknowledgeNoticeResponse;
import org.liaison.events.v1.AddNoticeRequest;
import org.liaison.events.v1.AddNoticeResponse;
import org.liaison.events.v1.AnswerAskRequest;
import org.liaison.events.v1.AnswerAskResponse;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.ChangeNoticeRequest;
import org.liaison.events.v1.ChangeNoticeResponse;
import org.liaison.events.v1.CloseNoticeRequest;
import org.liaison.events.v1.CloseNoticeResponse;
import org.liaison.events.v1.GetNoticeRequest;
import org.liaison.events.v1.GetNoticeResponse;
import org.liaison.events.v1.ListNoticeStepsRequest;
import org.liaison.events.v1.ListNoticeStepsResponse;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.MutinyNoticesServiceGrpc.MutinyNoticesServiceStub;
import org.liaison.events.v1.Notice;

/**
 * Calls events-service about notices. Every step has an idempotency key, so a call may be made
 * twice.
 */
@ApplicationScoped
public class NoticesClient {

  private final MutinyNoticesServiceStub stub;
  private final GatewayConfig.Remote config;
  private final RemoteGuard guard;

  NoticesClient(@GrpcClient("events") MutinyNoticesServiceStub stub, GatewayConfig config) {
    this.stub = stub;
    this.config = config.events();
    this.guard = new RemoteGuard("events-service notices", config.events());
  }

  /** A page of notices. */
  public Uni<ListNoticesResponse> list(ListNoticesRequest request) {
    return call(config.deadline(), service -> service.listNotices(request));
  }

  /** A notice. */
  public Uni<Notice> find(String id) {
    GetNoticeRequest request = GetNoticeRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.getNotice(request))
        .map(GetNoticeResponse::getNotice);
  }

  /** A new notice. */
  public Uni<Notice> add(AddNoticeRequest request) {
    return call(config.writeDeadline(), service -> service.addNotice(request))
        .map(AddNoticeResponse::getNotice);
  }

  /** A notice in other words. */
  public Uni<Notice> change(ChangeNoticeRequest request) {
    return call(config.writeDeadline(), service -> service.changeNotice(request))
        .map(ChangeNoticeResponse::getNotice);
  }

  /** A notice of which an actor has taken note. */
  public Uni<Notice> acknowledge(AcknowledgeNoticeRequest request) {
    return call(config.writeDeadline(), service -> service.acknowledgeNotice(request))
        .map(AcknowledgeNoticeResponse::getNotice);
  }

  /** A notice with an ask answered. */
  public Uni<Notice> answer(AnswerAskRequest request) {
    return call(config.writeDeadline(), service -> service.answerAsk(request))
        .map(AnswerAskResponse::getNotice);
  }

  /** A notice that waits for nothing more. */
  public Uni<Notice> close(CloseNoticeRequest request) {
    return call(config.writeDeadline(), service -> service.closeNotice(request))
        .map(CloseNoticeResponse::getNotice);
  }

  /** Every step on a notice. */
  public Uni<List<BookStep>> history(String id) {
    ListNoticeStepsRequest request = ListNoticeStepsRequest.newBuilder().setId(id).build();
    return call(config.deadline(), service -> service.listNoticeSteps(request))
        .map(ListNoticeStepsResponse::getStepsList);
  }

  private <T> Uni<T> call(Duration deadline, Function<MutinyNoticesServiceStub, Uni<T>> call) {
    return guard.call(
        () -> call.apply(stub.withDeadlineAfter(deadline.toMillis(), TimeUnit.MILLISECONDS)));
  }
}

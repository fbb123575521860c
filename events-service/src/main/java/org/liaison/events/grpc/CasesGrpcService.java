package org.liaison.events.grpc;

import com.google.protobuf.MessageLite;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.casefile.CaseService;
import org.liaison.events.casefile.domain.CaseField;
import org.liaison.events.casefile.domain.RequestDraft;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.v1.AddAssistanceRequestRequest;
import org.liaison.events.v1.AddAssistanceRequestResponse;
import org.liaison.events.v1.AddCaseRequest;
import org.liaison.events.v1.AddCaseResponse;
import org.liaison.events.v1.AnswerAssistanceRequestRequest;
import org.liaison.events.v1.AnswerAssistanceRequestResponse;
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.CasesServiceGrpc;
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
import org.liaison.events.v1.ReopenCaseRequest;
import org.liaison.events.v1.ReopenCaseResponse;

/** Cases over gRPC: reads requests, lets the step be taken, answers with what came of it. */
@GrpcService
public class CasesGrpcService extends CasesServiceGrpc.CasesServiceImplBase {

  private final CaseService cases;
  private final Clock clock;

  CasesGrpcService(CaseService cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  @Blocking
  public void listCases(ListCasesRequest request, StreamObserver<ListCasesResponse> response) {
    CaseProtoMapper mapper = mapper();
    answer(
        response,
        mapper.toProto(
            cases.page(
                mapper.toFilter(request),
                PageRequest.of(request.getPageSize(), request.getPageToken()))));
  }

  @Override
  @Blocking
  public void getCase(GetCaseRequest request, StreamObserver<GetCaseResponse> response) {
    CaseFile found = mapper().toProto(cases.find(id(request.getId())));
    answer(response, GetCaseResponse.newBuilder().setCaseFile(found).build());
  }

  @Override
  @Blocking
  public void addCase(AddCaseRequest request, StreamObserver<AddCaseResponse> response) {
    CaseFile added =
        mapper()
            .toProto(
                cases.add(
                    CaseProtoMapper.toDraft(request.getFields(), Set.of(CaseField.values())),
                    signature(request.getSignature(), request)));
    answer(response, AddCaseResponse.newBuilder().setCaseFile(added).build());
  }

  @Override
  @Blocking
  public void changeCase(ChangeCaseRequest request, StreamObserver<ChangeCaseResponse> response) {
    Set<CaseField> meant = CaseProtoMapper.toFields(request.getSetList());
    if (meant.isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "set", "must name at least one field to change");
    }
    CaseFile changed =
        mapper()
            .toProto(
                cases.change(
                    id(request.getId()),
                    request.getRevision(),
                    CaseProtoMapper.toDraft(request.getFields(), meant),
                    signature(request.getSignature(), request)));
    answer(response, ChangeCaseResponse.newBuilder().setCaseFile(changed).build());
  }

  @Override
  @Blocking
  public void addAssistanceRequest(
      AddAssistanceRequestRequest request, StreamObserver<AddAssistanceRequestResponse> response) {
    RequestDraft draft =
        new RequestDraft(
            BookProtoMapper.toName(request.getAskedOf()),
            BookProtoMapper.toName(request.getAskedBy()),
            request.getWhat(),
            request.getAsked(),
            request.getDue());
    CaseFile changed =
        mapper()
            .toProto(
                cases.request(
                    id(request.getId()),
                    request.getRevision(),
                    draft,
                    signature(request.getSignature(), request)));
    answer(response, AddAssistanceRequestResponse.newBuilder().setCaseFile(changed).build());
  }

  @Override
  @Blocking
  public void answerAssistanceRequest(
      AnswerAssistanceRequestRequest request,
      StreamObserver<AnswerAssistanceRequestResponse> response) {
    CaseFile changed =
        mapper()
            .toProto(
                cases.answer(
                    id(request.getId()),
                    request.getRevision(),
                    request.getIndex(),
                    request.getAnswered(),
                    request.getOutcome(),
                    signature(request.getSignature(), request)));
    answer(response, AnswerAssistanceRequestResponse.newBuilder().setCaseFile(changed).build());
  }

  @Override
  @Blocking
  public void closeCase(CloseCaseRequest request, StreamObserver<CloseCaseResponse> response) {
    CaseFile closed =
        mapper()
            .toProto(
                cases.close(
                    id(request.getId()),
                    request.getRevision(),
                    signature(request.getSignature(), request)));
    answer(response, CloseCaseResponse.newBuilder().setCaseFile(closed).build());
  }

  @Override
  @Blocking
  public void reopenCase(ReopenCaseRequest request, StreamObserver<ReopenCaseResponse> response) {
    CaseFile open =
        mapper()
            .toProto(
                cases.reopen(
                    id(request.getId()),
                    request.getRevision(),
                    signature(request.getSignature(), request)));
    answer(response, ReopenCaseResponse.newBuilder().setCaseFile(open).build());
  }

  @Override
  @Blocking
  public void listCaseSteps(
      ListCaseStepsRequest request, StreamObserver<ListCaseStepsResponse> response) {
    answer(
        response,
        ListCaseStepsResponse.newBuilder()
            .addAllSteps(BookProtoMapper.toProto(cases.history(id(request.getId()))))
            .build());
  }

  private CaseProtoMapper mapper() {
    return new CaseProtoMapper(LocalDate.now(clock));
  }

  private static Signature signature(
      org.liaison.events.v1.Signature signature, MessageLite request) {
    return DraftMapper.toSignature(signature, request, false);
  }

  private static UUID id(String id) {
    return Fields.known(id, ErrorCode.CASE_NOT_FOUND, "There is no case with the id ");
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}

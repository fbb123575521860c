package org.liaison.events.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.commitment.CommitmentService;
import org.liaison.events.commitment.domain.CommitmentHistory;
import org.liaison.events.commitment.domain.CommitmentStatus;
import org.liaison.events.commitment.domain.PromiseDraft;
import org.liaison.events.extraction.Name;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddCommitmentRequest;
import org.liaison.events.v1.AddCommitmentResponse;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.CommitmentStep;
import org.liaison.events.v1.CommitmentsServiceGrpc;
import org.liaison.events.v1.GetCommitmentRequest;
import org.liaison.events.v1.GetCommitmentResponse;
import org.liaison.events.v1.KeepingCandidate;
import org.liaison.events.v1.ListCommitmentStepsRequest;
import org.liaison.events.v1.ListCommitmentStepsResponse;
import org.liaison.events.v1.ListKeepingCandidatesRequest;
import org.liaison.events.v1.ListKeepingCandidatesResponse;
import org.liaison.events.v1.SetCommitmentStatusRequest;
import org.liaison.events.v1.SetCommitmentStatusResponse;
import org.liaison.events.v1.UndoCommitmentStepRequest;
import org.liaison.events.v1.UndoCommitmentStepResponse;

/** Commitments over gRPC: reads requests, lets the step be taken, answers with what came of it. */
@GrpcService
public class CommitmentsGrpcService extends CommitmentsServiceGrpc.CommitmentsServiceImplBase {

  private final CommitmentService commitments;
  private final RecordQueryService records;
  private final Clock clock;

  CommitmentsGrpcService(CommitmentService commitments, RecordQueryService records, Clock clock) {
    this.commitments = commitments;
    this.records = records;
    this.clock = clock;
  }

  @Override
  @Blocking
  public void getCommitment(
      GetCommitmentRequest request, StreamObserver<GetCommitmentResponse> response) {
    Commitment found = toProto(records.commitment(id(request.getId())));
    answer(response, GetCommitmentResponse.newBuilder().setCommitment(found).build());
  }

  @Override
  @Blocking
  public void addCommitment(
      AddCommitmentRequest request, StreamObserver<AddCommitmentResponse> response) {
    PromiseDraft draft =
        new PromiseDraft(
            names(request.getPromisorsList()),
            names(request.getBeneficiariesList()),
            request.getAction(),
            request.getAreasList(),
            request.getDue(),
            request.getMade());
    Commitment added =
        toProto(
            commitments.add(
                draft,
                DraftMapper.toQuotes(request.getQuotesList()),
                DraftMapper.toSignature(request.getSignature(), request, false)));
    answer(response, AddCommitmentResponse.newBuilder().setCommitment(added).build());
  }

  @Override
  @Blocking
  public void setCommitmentStatus(
      SetCommitmentStatusRequest request, StreamObserver<SetCommitmentStatusResponse> response) {
    CommitmentStatus status =
        CommitmentStatus.of(request.getStatus())
            .orElseThrow(
                () ->
                    RecordException.invalid(
                        ErrorCode.VALIDATION_FAILED,
                        "status",
                        "must be one of " + String.join(", ", CommitmentStatus.words())));
    Commitment changed =
        toProto(
            commitments.set(
                id(request.getId()),
                request.getRevision(),
                status,
                Fields.id("event_id", request.getEventId()),
                DraftMapper.toQuotes(request.getQuotesList()),
                DraftMapper.toSignature(
                    request.getSignature(), request, status == CommitmentStatus.LAPSED)));
    answer(response, SetCommitmentStatusResponse.newBuilder().setCommitment(changed).build());
  }

  @Override
  @Blocking
  public void undoCommitmentStep(
      UndoCommitmentStepRequest request, StreamObserver<UndoCommitmentStepResponse> response) {
    UndoCommitmentStepResponse.Builder undone = UndoCommitmentStepResponse.newBuilder();
    Optional<org.liaison.events.record.domain.Commitment> left =
        commitments.undo(
            id(request.getId()), DraftMapper.toSignature(request.getSignature(), request, false));
    left.map(this::toProto).ifPresent(undone::setCommitment);
    answer(response, undone.build());
  }

  @Override
  @Blocking
  public void listCommitmentSteps(
      ListCommitmentStepsRequest request, StreamObserver<ListCommitmentStepsResponse> response) {
    CommitmentHistory history = commitments.history(id(request.getId()));
    answer(
        response,
        ListCommitmentStepsResponse.newBuilder()
            .addAllSteps(
                history.steps().stream().map(step -> toProto(step, history.inForce(step))).toList())
            .build());
  }

  @Override
  @Blocking
  public void listKeepingCandidates(
      ListKeepingCandidatesRequest request,
      StreamObserver<ListKeepingCandidatesResponse> response) {
    answer(
        response,
        ListKeepingCandidatesResponse.newBuilder()
            .addAllCandidates(
                commitments.candidates(id(request.getId())).stream()
                    .map(
                        candidate ->
                            KeepingCandidate.newBuilder()
                                .setEvent(EventProtoMapper.toProto(candidate.event()))
                                .addAllReasons(candidate.reasons())
                                .setWeight(candidate.weight())
                                .build())
                    .toList())
            .build());
  }

  private Commitment toProto(org.liaison.events.record.domain.Commitment commitment) {
    return LedgerProtoMapper.toProto(commitment, LocalDate.now(clock));
  }

  private static CommitmentStep toProto(
      org.liaison.events.commitment.domain.CommitmentStep step, boolean inForce) {
    return CommitmentStep.newBuilder()
        .setId(step.id().toString())
        .setBefore(step.before())
        .setAfter(step.after())
        .setBy(step.by())
        .setReason(step.reason())
        .setAt(VocabularyMapper.toProto(step.at()))
        .setEventId(step.event().map(UUID::toString).orElse(""))
        .addAllEvidence(step.passages().stream().map(VocabularyMapper::toProto).toList())
        .setUndoes(step.undoes().map(UUID::toString).orElse(""))
        .setInForce(inForce)
        .build();
  }

  private static List<Name> names(List<ActorRef> actors) {
    return actors.stream().map(actor -> new Name(actor.getId(), actor.getName())).toList();
  }

  private static UUID id(String id) {
    return Fields.known(id, ErrorCode.COMMITMENT_NOT_FOUND, "There is no commitment with the id ");
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}

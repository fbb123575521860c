package org.liaison.events.grpc;

import com.google.protobuf.MessageLite;
import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.EventsConfig;
import org.liaison.events.notice.NoticeService;
import org.liaison.events.notice.domain.NoticeField;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;
import org.liaison.events.query.domain.PageRequest;
import org.liaison.events.review.domain.Signature;
import org.liaison.events.v1.AcknowledgeNoticeRequest;
import org.liaison.events.v1.AcknowledgeNoticeResponse;
import org.liaison.events.v1.AddNoticeRequest;
import org.liaison.events.v1.AddNoticeResponse;
import org.liaison.events.v1.AnswerAskRequest;
import org.liaison.events.v1.AnswerAskResponse;
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
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticesServiceGrpc;

/** Notices over gRPC: reads requests, lets the step be taken, answers with what came of it. */
@GrpcService
public class NoticesGrpcService extends NoticesServiceGrpc.NoticesServiceImplBase {

  private final NoticeService notices;
  private final EventsConfig.Notices config;
  private final Clock clock;

  NoticesGrpcService(NoticeService notices, EventsConfig config, Clock clock) {
    this.notices = notices;
    this.config = config.notices();
    this.clock = clock;
  }

  @Override
  @Blocking
  public void listNotices(
      ListNoticesRequest request, StreamObserver<ListNoticesResponse> response) {
    NoticeProtoMapper mapper = mapper();
    answer(
        response,
        mapper.toProto(
            notices.page(
                NoticeDraftMapper.toFilter(request, mapper.today()),
                PageRequest.of(request.getPageSize(), request.getPageToken()))));
  }

  @Override
  @Blocking
  public void getNotice(GetNoticeRequest request, StreamObserver<GetNoticeResponse> response) {
    Notice found = mapper().toProto(notices.find(id(request.getId())));
    answer(response, GetNoticeResponse.newBuilder().setNotice(found).build());
  }

  @Override
  @Blocking
  public void addNotice(AddNoticeRequest request, StreamObserver<AddNoticeResponse> response) {
    Notice added =
        mapper()
            .toProto(
                notices.add(
                    NoticeDraftMapper.toDraft(request.getFields(), Set.of(NoticeField.values())),
                    signature(request.getSignature(), request)));
    answer(response, AddNoticeResponse.newBuilder().setNotice(added).build());
  }

  @Override
  @Blocking
  public void changeNotice(
      ChangeNoticeRequest request, StreamObserver<ChangeNoticeResponse> response) {
    Set<NoticeField> meant = NoticeDraftMapper.toFields(request.getSetList());
    if (meant.isEmpty()) {
      throw RecordException.invalid(
          ErrorCode.VALIDATION_FAILED, "set", "must name at least one field to change");
    }
    Notice changed =
        mapper()
            .toProto(
                notices.change(
                    id(request.getId()),
                    request.getRevision(),
                    NoticeDraftMapper.toDraft(request.getFields(), meant),
                    signature(request.getSignature(), request)));
    answer(response, ChangeNoticeResponse.newBuilder().setNotice(changed).build());
  }

  @Override
  @Blocking
  public void acknowledgeNotice(
      AcknowledgeNoticeRequest request, StreamObserver<AcknowledgeNoticeResponse> response) {
    Notice changed =
        mapper()
            .toProto(
                notices.acknowledge(
                    id(request.getId()),
                    request.getRevision(),
                    BookProtoMapper.toName(request.getWho()),
                    signature(request.getSignature(), request)));
    answer(response, AcknowledgeNoticeResponse.newBuilder().setNotice(changed).build());
  }

  @Override
  @Blocking
  public void answerAsk(AnswerAskRequest request, StreamObserver<AnswerAskResponse> response) {
    Notice changed =
        mapper()
            .toProto(
                notices.answer(
                    id(request.getId()),
                    request.getRevision(),
                    request.getAsk(),
                    request.getNote(),
                    signature(request.getSignature(), request)));
    answer(response, AnswerAskResponse.newBuilder().setNotice(changed).build());
  }

  @Override
  @Blocking
  public void closeNotice(
      CloseNoticeRequest request, StreamObserver<CloseNoticeResponse> response) {
    Notice changed =
        mapper()
            .toProto(
                notices.close(
                    id(request.getId()),
                    request.getRevision(),
                    signature(request.getSignature(), request)));
    answer(response, CloseNoticeResponse.newBuilder().setNotice(changed).build());
  }

  @Override
  @Blocking
  public void listNoticeSteps(
      ListNoticeStepsRequest request, StreamObserver<ListNoticeStepsResponse> response) {
    answer(
        response,
        ListNoticeStepsResponse.newBuilder()
            .addAllSteps(BookProtoMapper.toProto(notices.history(id(request.getId()))))
            .build());
  }

  private NoticeProtoMapper mapper() {
    return new NoticeProtoMapper(LocalDate.now(clock), config.escalateAfter());
  }

  private static Signature signature(
      org.liaison.events.v1.Signature signature, MessageLite request) {
    return DraftMapper.toSignature(signature, request, false);
  }

  private static UUID id(String id) {
    return Fields.known(id, ErrorCode.NOTICE_NOT_FOUND, "There is no notice with the id ");
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}

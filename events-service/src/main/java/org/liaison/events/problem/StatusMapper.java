package org.liaison.events.problem;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;

/** Turns a failure into a {@code google.rpc.Status} with its stable code. */
final class StatusMapper {

  static final String DOMAIN = "events.liaison.org";

  private StatusMapper() {}

  static StatusRuntimeException toStatus(RecordException failure) {
    Status.Builder status = status(failure.code(), failure.getMessage(), failure.info());
    if (!failure.violations().isEmpty()) {
      status.addDetails(Any.pack(badRequest(failure.violations())));
    }
    return StatusProto.toStatusRuntimeException(status.build());
  }

  static StatusRuntimeException toStatus(ErrorCode code, String message, Map<String, String> info) {
    return StatusProto.toStatusRuntimeException(status(code, message, info).build());
  }

  private static Status.Builder status(ErrorCode code, String message, Map<String, String> info) {
    ErrorInfo reason =
        ErrorInfo.newBuilder()
            .setReason(code.name())
            .setDomain(DOMAIN)
            .putAllMetadata(info)
            .build();
    return Status.newBuilder()
        .setCode(grpcCode(code).getNumber())
        .setMessage(message)
        .addDetails(Any.pack(reason));
  }

  private static BadRequest badRequest(List<Violation> violations) {
    BadRequest.Builder badRequest = BadRequest.newBuilder();
    for (Violation violation : violations) {
      badRequest
          .addFieldViolationsBuilder()
          .setField(violation.field())
          .setDescription(violation.message());
    }
    return badRequest.build();
  }

  private static Code grpcCode(ErrorCode code) {
    return switch (code) {
      case VALIDATION_FAILED, DATE_INVALID, CURSOR_INVALID, EVIDENCE_MISMATCH ->
          Code.INVALID_ARGUMENT;
      case EVENT_NOT_FOUND,
          COMMITMENT_NOT_FOUND,
          MECHANISM_NOT_FOUND,
          INSTRUMENT_NOT_FOUND,
          NOTICE_NOT_FOUND,
          CASE_NOT_FOUND,
          ASSISTANCE_REQUEST_NOT_FOUND,
          EXTRACTION_NOT_FOUND,
          STEP_NOT_FOUND,
          SUBSCRIPTION_NOT_FOUND,
          DELIVERY_NOT_FOUND,
          CONTROL_NOT_FOUND ->
          Code.NOT_FOUND;
      case IDEMPOTENCY_KEY_REUSED,
          REVISION_CHANGED,
          DECIDED_ALREADY,
          EVENT_MERGED,
          EVIDENCE_KNOWN,
          SPLIT_IMPOSSIBLE,
          SECOND_REVIEWER_NEEDED,
          REFERENCE_TAKEN,
          CASE_CLOSED,
          STEP_NOT_IN_FORCE,
          STEP_BUILT_UPON,
          CONTROL_EXISTS,
          SUBSCRIPTIONS_FULL ->
          Code.FAILED_PRECONDITION;
      case CURSOR_EXPIRED -> Code.OUT_OF_RANGE;
      case DATABASE_UNAVAILABLE, DOCUMENTS_UNAVAILABLE -> Code.UNAVAILABLE;
      case INTERNAL -> Code.INTERNAL;
    };
  }
}

package org.liaison.gateway.problem;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words a service's failure (google.rpc.Status with ErrorInfo and BadRequest) as a problem. */
final class RemoteProblems {

  /** HTTP knows these more exactly than gRPC does. */
  private static final Map<String, Integer> STATUSES =
      Map.of("DOCUMENT_PURGED", 410, "STATE_CHANGED", 412, "REVISION_CHANGED", 412);

  private RemoteProblems() {}

  /** The problem, or nothing if the failure is a defect of ours that the client must not see. */
  static Optional<Problem> toProblem(StatusRuntimeException failure) {
    return switch (failure.getStatus().getCode()) {
      // A server that shuts down cancels what it still runs; nobody else cancels on our behalf.
      case UNAVAILABLE, CANCELLED -> Optional.of(Problem.of(ErrorCode.SERVICE_UNAVAILABLE));
      case DEADLINE_EXCEEDED -> Optional.of(Problem.of(ErrorCode.DEADLINE_EXCEEDED));
      case OK, UNKNOWN, INTERNAL, DATA_LOSS, UNIMPLEMENTED -> Optional.empty();
      default -> Optional.of(refusal(failure));
    };
  }

  /** The id under which the service logged the cause, if it gave one. */
  static Optional<String> errorId(StatusRuntimeException failure) {
    return detail(failure, ErrorInfo.class).map(info -> info.getMetadataMap().get("errorId"));
  }

  private static Problem refusal(StatusRuntimeException failure) {
    Status status = failure.getStatus();
    ErrorCode fallback = fallback(status.getCode());
    Optional<ErrorInfo> info = detail(failure, ErrorInfo.class);
    if (info.isEmpty()) {
      // Not worded by a service of ours, so not worded for the client.
      return Problem.of(fallback);
    }
    List<FieldError> errors =
        detail(failure, BadRequest.class).map(RemoteProblems::fieldErrors).orElse(List.of());
    // The message of a service names fields as the contract does; the errors do as the client did.
    String detail = errors.isEmpty() ? status.getDescription() : FieldError.summary(errors);
    String reason = info.get().getReason();
    int httpStatus = STATUSES.getOrDefault(reason, httpStatus(status.getCode(), fallback));
    return Problem.of(reason, httpStatus, detail).withErrors(errors);
  }

  private static int httpStatus(Status.Code code, ErrorCode fallback) {
    return switch (code) {
      case UNAUTHENTICATED -> 401;
      case PERMISSION_DENIED -> 403;
      case ALREADY_EXISTS, ABORTED, FAILED_PRECONDITION -> 409;
      default -> fallback.status();
    };
  }

  private static ErrorCode fallback(Status.Code code) {
    return switch (code) {
      case NOT_FOUND -> ErrorCode.NOT_FOUND;
      case RESOURCE_EXHAUSTED -> ErrorCode.OVERLOADED;
      default -> ErrorCode.VALIDATION_FAILED;
    };
  }

  private static List<FieldError> fieldErrors(BadRequest badRequest) {
    return badRequest.getFieldViolationsList().stream().map(RemoteProblems::fieldError).toList();
  }

  private static FieldError fieldError(BadRequest.FieldViolation violation) {
    String field = FieldNames.toRest(violation.getField());
    return field.equals(FieldNames.CURSOR)
        ? new FieldError(field, "must be 'next' of a page of the same query")
        : new FieldError(field, violation.getDescription());
  }

  private static <T extends Message> Optional<T> detail(
      StatusRuntimeException failure, Class<T> type) {
    com.google.rpc.Status status = StatusProto.fromThrowable(failure);
    if (status == null) {
      return Optional.empty();
    }
    return status.getDetailsList().stream()
        .filter(any -> any.is(type))
        .findFirst()
        .map(any -> unpack(any, type));
  }

  private static <T extends Message> T unpack(Any any, Class<T> type) {
    try {
      return any.unpack(type);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A service sent a broken " + type.getSimpleName(), e);
    }
  }
}

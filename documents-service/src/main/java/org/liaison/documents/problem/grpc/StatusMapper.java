package org.liaison.documents.problem.grpc;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.liaison.documents.problem.DocumentsException;
import org.liaison.documents.problem.ErrorCode;

/** Turns every failure into a google.rpc.Status that tells the caller what it may know. */
@Singleton
public class StatusMapper {

  private static final Logger LOG = Logger.getLogger(StatusMapper.class);
  private static final String DOMAIN = "documents.liaison.org";

  /** The failure as gRPC sends it. */
  public StatusRuntimeException toStatus(Throwable failure) {
    if (failure instanceof StatusRuntimeException status) {
      return status;
    }
    if (failure instanceof StatusException status) {
      return new StatusRuntimeException(status.getStatus(), status.getTrailers());
    }
    if (failure instanceof DocumentsException refusal) {
      return refused(refusal);
    }
    return DatabaseFailure.isTransient(failure) ? unavailable(failure) : unexpected(failure);
  }

  private static StatusRuntimeException refused(DocumentsException refusal) {
    Status.Builder status =
        Status.newBuilder()
            .setCode(codeOf(refusal.code()).getNumber())
            .setMessage(refusal.getMessage())
            .addDetails(Any.pack(info(refusal.code()).putAllMetadata(refusal.details()).build()));
    if (!refusal.violations().isEmpty()) {
      BadRequest.Builder request = BadRequest.newBuilder();
      refusal
          .violations()
          .forEach(
              violation ->
                  request
                      .addFieldViolationsBuilder()
                      .setField(violation.field())
                      .setDescription(violation.description()));
      status.addDetails(Any.pack(request.build()));
    }
    return StatusProto.toStatusRuntimeException(status.build());
  }

  private static StatusRuntimeException unavailable(Throwable failure) {
    LOG.warnf("The database is unavailable: %s", DatabaseFailure.rootMessage(failure));
    return StatusProto.toStatusRuntimeException(
        status(
                Code.UNAVAILABLE,
                ErrorCode.DATABASE_UNAVAILABLE,
                "the documents database is unavailable; send the same request again later")
            .build());
  }

  private static StatusRuntimeException unexpected(Throwable failure) {
    String errorId = UUID.randomUUID().toString();
    LOG.errorf(failure, "Unexpected failure %s", errorId);
    Status.Builder status =
        Status.newBuilder()
            .setCode(Code.INTERNAL_VALUE)
            .setMessage("unexpected failure; quote " + errorId)
            .addDetails(Any.pack(info(ErrorCode.INTERNAL).putMetadata("errorId", errorId).build()));
    return StatusProto.toStatusRuntimeException(status.build());
  }

  private static Status.Builder status(Code code, ErrorCode reason, String message) {
    return Status.newBuilder()
        .setCode(code.getNumber())
        .setMessage(message)
        .addDetails(Any.pack(info(reason).build()));
  }

  private static ErrorInfo.Builder info(ErrorCode reason) {
    return ErrorInfo.newBuilder().setDomain(DOMAIN).setReason(reason.name());
  }

  private static Code codeOf(ErrorCode code) {
    return switch (code) {
      case VALIDATION_FAILED,
          DATE_INVALID,
          CURSOR_INVALID,
          FILE_UNSUPPORTED,
          FILE_WRONG_TYPE,
          FILE_DAMAGED,
          FILE_ENCRYPTED,
          FILE_NO_TEXT_LAYER,
          FILE_EMPTY,
          FILE_TOO_LARGE,
          FILE_TOO_COSTLY ->
          Code.INVALID_ARGUMENT;
      case DOCUMENT_NOT_FOUND,
          VERSION_NOT_FOUND,
          ORIGINAL_NOT_FOUND,
          TOMBSTONE_NOT_FOUND,
          IMPORT_NOT_FOUND,
          SOURCE_NOT_FOUND ->
          Code.NOT_FOUND;
      case FILE_READERS_BUSY -> Code.RESOURCE_EXHAUSTED;
      case IDEMPOTENCY_KEY_REUSED,
          DOCUMENT_PURGED,
          STATE_CHANGED,
          IMPORT_ENDED,
          IMPORT_LINE_MISSING,
          SOURCE_EXISTS,
          SOURCE_PAUSED ->
          Code.FAILED_PRECONDITION;
      case DATABASE_UNAVAILABLE, SEARCH_NOT_READY -> Code.UNAVAILABLE;
      case INTERNAL -> Code.INTERNAL;
    };
  }
}

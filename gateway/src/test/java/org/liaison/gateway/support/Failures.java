package org.liaison.gateway.support;

import com.google.protobuf.Any;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import io.grpc.Status.Code;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Map;

/** Failures as the services word them. */
public final class Failures {

  private Failures() {}

  public static StatusRuntimeException of(Code code, String reason, String message) {
    return of(code, reason, message, Map.of());
  }

  /** A failure with the fields that are wrong. */
  public static StatusRuntimeException of(
      Code code, String reason, String message, Map<String, String> fields) {
    ErrorInfo info =
        ErrorInfo.newBuilder()
            .setReason(reason)
            .setDomain("documents.liaison.org")
            .putMetadata("errorId", "id-of-the-service")
            .build();
    BadRequest.Builder violations = BadRequest.newBuilder();
    fields.forEach(
        (field, description) ->
            violations.addFieldViolationsBuilder().setField(field).setDescription(description));
    return StatusProto.toStatusRuntimeException(
        Status.newBuilder()
            .setCode(code.value())
            .setMessage(message)
            .addDetails(Any.pack(info))
            .addDetails(Any.pack(violations.build()))
            .build());
  }
}

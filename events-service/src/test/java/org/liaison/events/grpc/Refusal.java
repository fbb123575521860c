package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/**
 * How the service refused a call.
 *
 * @param fields those that are wrong
 */
record Refusal(Status.Code code, String reason, Map<String, String> metadata, List<String> fields) {

  /** The refusal of a call that must be refused. */
  static Refusal of(ThrowingCallable call) {
    StatusRuntimeException refusal = catchThrowableOfType(StatusRuntimeException.class, call);
    assertThat(refusal).isNotNull();
    ErrorInfo info = ErrorInfo.getDefaultInstance();
    BadRequest wrong = BadRequest.getDefaultInstance();
    try {
      for (Any detail : StatusProto.fromThrowable(refusal).getDetailsList()) {
        info = detail.is(ErrorInfo.class) ? detail.unpack(ErrorInfo.class) : info;
        wrong = detail.is(BadRequest.class) ? detail.unpack(BadRequest.class) : wrong;
      }
    } catch (InvalidProtocolBufferException e) {
      throw new AssertionError(e);
    }
    return new Refusal(
        refusal.getStatus().getCode(),
        info.getReason(),
        info.getMetadataMap(),
        wrong.getFieldViolationsList().stream().map(BadRequest.FieldViolation::getField).toList());
  }
}

package org.liaison.gateway.client;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;

/** Tells the failures of remote calls apart, for callers that need not know gRPC. */
public final class RemoteFailures {

  private RemoteFailures() {}

  /** Whether the service does not have what was asked for. */
  public static boolean isNotFound(Throwable failure) {
    return hasStatus(failure, Status.Code.NOT_FOUND);
  }

  /** Whether the service refused the request itself, so that asking again is no use. */
  public static boolean isRefusal(Throwable failure) {
    return hasStatus(failure, Status.Code.INVALID_ARGUMENT)
        || hasStatus(failure, Status.Code.OUT_OF_RANGE)
        || hasStatus(failure, Status.Code.NOT_FOUND)
        || hasStatus(failure, Status.Code.FAILED_PRECONDITION);
  }

  /** Whether the service refused a change because it was made from something older. */
  public static boolean isOutdated(Throwable failure) {
    return hasStatus(failure, Status.Code.FAILED_PRECONDITION)
        && StatusProto.fromThrowable(failure).getDetailsList().stream()
            .filter(detail -> detail.is(ErrorInfo.class))
            .anyMatch(RemoteFailures::saysOutdated);
  }

  private static boolean saysOutdated(Any detail) {
    try {
      return detail.unpack(ErrorInfo.class).getReason().equals("REVISION_CHANGED");
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("A service sent a broken ErrorInfo", e);
    }
  }

  static boolean hasStatus(Throwable failure, Status.Code code) {
    return failure instanceof StatusRuntimeException remote && remote.getStatus().getCode() == code;
  }
}

package org.liaison.gateway.client;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;

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

  static boolean hasStatus(Throwable failure, Status.Code code) {
    return failure instanceof StatusRuntimeException remote && remote.getStatus().getCode() == code;
  }
}

package org.liaison.gateway.client;

import io.grpc.Status;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Guards the calls of one service: one retry if the service was not there, and a circuit breaker
 * that opens when it stays away or silent. What a service refuses is an answer and counts as one.
 */
final class RemoteGuard {

  private final Guard guard;

  RemoteGuard(String service, GatewayConfig.Remote config) {
    guard =
        Guard.create()
            .withDescription(service)
            .withRetry()
            .maxRetries(1)
            .delay(config.retryDelay().toMillis(), ChronoUnit.MILLIS)
            .jitter(config.retryDelay().toMillis() / 2, ChronoUnit.MILLIS)
            .whenException(failure -> RemoteFailures.hasStatus(failure, Status.Code.UNAVAILABLE))
            .done()
            .withCircuitBreaker()
            .requestVolumeThreshold(config.breakerWindow())
            .failureRatio(config.breakerFailureRatio())
            .delay(config.breakerDelay().toMillis(), ChronoUnit.MILLIS)
            .when(RemoteGuard::isServiceFailure)
            .done()
            .build();
  }

  /** The outcome of an idempotent call, which may be made twice. */
  @SuppressWarnings("unchecked")
  <T> Uni<T> call(Supplier<Uni<T>> call) {
    return guard.get(call::get, Uni.class);
  }

  private static boolean isServiceFailure(Throwable failure) {
    return RemoteFailures.hasStatus(failure, Status.Code.UNAVAILABLE)
        || RemoteFailures.hasStatus(failure, Status.Code.DEADLINE_EXCEEDED);
  }
}

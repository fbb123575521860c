package org.liaison.gateway.client;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Problem;
import org.liaison.gateway.problem.ProblemException;

/** Lets so many exports run at a time: each lasts as long as its reader needs. */
@ApplicationScoped
public class ExportSlots {

  private final int most;
  private final AtomicInteger running = new AtomicInteger();

  ExportSlots(GatewayConfig config) {
    this.most = config.exports().concurrent();
  }

  /** The stream, for each who reads it if there is room; it takes its place until it ends. */
  <T> Multi<T> admit(Supplier<Multi<T>> stream) {
    return Multi.createFrom().deferred(() -> admitted(stream));
  }

  private <T> Multi<T> admitted(Supplier<Multi<T>> stream) {
    if (running.incrementAndGet() > most) {
      running.decrementAndGet();
      throw new ProblemException(Problem.of(ErrorCode.OVERLOADED));
    }
    return stream.get().onTermination().invoke(running::decrementAndGet);
  }
}

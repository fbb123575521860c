package org.liaison.gateway.imports;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Supplier;

/** Does what takes much memory one after the other, whoever asks for it. */
final class InTurn {

  private Future<?> last = Future.succeededFuture();

  /**
   * Does some work once all that was asked for before has ended, well or not.
   *
   * @param context where the work is begun
   */
  synchronized <T> Future<T> run(Context context, Supplier<Future<T>> work) {
    Promise<T> done = Promise.promise();
    last.onComplete(
        ended ->
            context.runOnContext(
                now -> Future.succeededFuture().compose(begun -> work.get()).onComplete(done)));
    last = done.future();
    return done.future();
  }
}

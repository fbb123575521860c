package org.liaison.gateway.review;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.liaison.gateway.client.RemoteFailures;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.ProblemMapper;

/** Shows the client whose step was refused because the item changed what the item is now. */
public final class Newer {

  private Newer() {}

  /**
   * The outcome of a step; a refusal for a newer revision tells the item.
   *
   * @param current asks for the item
   */
  public static <T> Uni<T> told(Uni<T> step, Supplier<Uni<?>> current) {
    return step.onFailure(RemoteFailures::isOutdated)
        .recoverWithUni(
            refused ->
                current
                    .get()
                    .onItem()
                    .transformToUni(
                        item ->
                            Uni.createFrom()
                                .failure(
                                    new ProblemException(
                                        ProblemMapper.toProblem(refused).withCurrent(item)))));
  }
}

package org.liaison.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InTurnTest {

  private final Vertx vertx = Vertx.vertx();
  private final InTurn turn = new InTurn();
  private final List<String> events = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() throws Exception {
    vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
  }

  @Test
  void oneEndsBeforeTheNextBeginsWhateverBecomesOfIt() throws Exception {
    List<Future<String>> asked = new ArrayList<>();
    for (String name : List.of("a", "broken", "thrown", "b")) {
      Context context = vertx.getOrCreateContext();
      asked.add(turn.run(context, () -> work(context, name)));
    }
    Future.join(asked)
        .toCompletionStage()
        .toCompletableFuture()
        .handle((all, failure) -> all)
        .get(10, TimeUnit.SECONDS);

    assertThat(events).containsExactly("+a", "-a", "+broken", "-broken", "+thrown", "+b", "-b");
    assertThat(asked).extracting(Future::succeeded).containsExactly(true, false, false, true);
  }

  private Future<String> work(Context context, String name) {
    events.add("+" + name);
    if (name.equals("thrown")) {
      throw new IllegalStateException(name);
    }
    Promise<String> done = Promise.promise();
    context
        .owner()
        .setTimer(
            20,
            timer -> {
              events.add("-" + name);
              if (name.equals("broken")) {
                done.fail(name);
              } else {
                done.complete(name);
              }
            });
    return done.future();
  }
}

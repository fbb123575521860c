package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.Event;

class ItemFileTest {

  private static final List<Event> TWO =
      List.of(SampleEvents.meeting().build(), SampleEvents.meeting().build());

  @Test
  void theFrameStandsAroundAllBatches() {
    assertThat(file(Multi.createFrom().items(TWO, TWO))).isEqualTo("(eeee)");
    assertThat(file(Multi.createFrom().items(TWO, List.of()))).isEqualTo("(ee)");
    assertThat(file(Multi.createFrom().item(List.of()))).isEqualTo("()");
    assertThat(file(Multi.createFrom().empty())).isEqualTo("()");
  }

  @Test
  void nothingComesBeforeTheFirstBatch() {
    AssertSubscriber<byte[]> reader =
        parts(Multi.createFrom().nothing()).subscribe().withSubscriber(AssertSubscriber.create(9));

    reader.assertHasNotReceivedAnyItem();
  }

  @Test
  void aFailureIsPassedOnWithoutAnEnd() {
    AssertSubscriber<byte[]> reader =
        parts(
                Multi.createBy()
                    .concatenating()
                    .streams(
                        Multi.createFrom().item(TWO),
                        Multi.createFrom().failure(new IllegalStateException("broken"))))
            .subscribe()
            .withSubscriber(AssertSubscriber.create(9));

    reader.assertFailedWith(IllegalStateException.class, "broken");
    assertThat(reader.getItems()).hasSize(1);
  }

  @Test
  void aBatchIsReadWhenThePartBeforeItWasTaken() {
    AtomicInteger read = new AtomicInteger();
    Multi<List<Event>> batches =
        Multi.createFrom().range(0, 50).map(number -> TWO).invoke(read::incrementAndGet);

    AssertSubscriber<byte[]> reader =
        parts(batches).subscribe().withSubscriber(AssertSubscriber.create(3));

    assertThat(read).hasValueLessThanOrEqualTo(4);
    reader.request(5);
    assertThat(read).hasValueLessThanOrEqualTo(9);
  }

  private static String file(Multi<List<Event>> batches) {
    StringBuilder file = new StringBuilder();
    parts(batches)
        .subscribe()
        .withSubscriber(AssertSubscriber.create(Long.MAX_VALUE))
        .assertCompleted()
        .getItems()
        .forEach(part -> file.append(new String(part, StandardCharsets.UTF_8)));
    return file.toString();
  }

  private static Multi<byte[]> parts(Multi<List<Event>> batches) {
    return ItemFile.of(batches, Marks::new);
  }

  /** Writes a mark for each thing it is told to write. */
  private static final class Marks implements ItemWriter<Event> {

    @Override
    public String begin() {
      return "(";
    }

    @Override
    public String item(Event event) {
      return "e";
    }

    @Override
    public String end() {
      return ")";
    }
  }
}

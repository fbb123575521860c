package org.liaison.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liaison.local.Port;

/**
 * Input that was damaged by chance, with a fixed seed: each is taken or refused with a reason, in
 * time, by the same processes. {@code -Dliaison.mutations=2000} sends more of each.
 */
@ExtendWith(SystemExtension.class)
class MutatedInputIT {
  private static final int COUNT = Integer.getInteger("liaison.mutations");
  private static final long SEED = 1985;

  /** What reading one file may take, three of them for an archive, and the way there. */
  private static final Duration LONGEST = Duration.ofSeconds(100);

  /**
   * Heaps and all that stands beside them; the processes that read files have bounds of their own.
   */
  private static final long MOST_BYTES = 768L << 20;

  private final RunningSystem system;

  MutatedInputIT(RunningSystem system) {
    this.system = system;
  }

  @ParameterizedTest
  @EnumSource
  void isTakenOrRefusedWithAReasonInTime(MutatedInput input) {
    Mutation mutation = new Mutation(new Random(SEED));
    Map<Integer, Integer> statuses = new TreeMap<>();
    long documents = system.process(Port.DOCUMENTS);
    long gateway = system.process(Port.GATEWAY);
    long slowest = 0;
    for (int i = 0; i < COUNT; i++) {
      byte[] bytes = mutation.of(input.sample());
      long begin = System.nanoTime();
      Response answer = input.send(system.api(), bytes);
      slowest = Math.max(slowest, System.nanoTime() - begin);
      statuses.merge(answer.statusCode(), 1, Integer::sum);
      assertThat(answer.statusCode()).as("%s %d: %s", input, i, answer.asString()).isLessThan(500);
      if (answer.statusCode() >= 400) {
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
      }
    }
    long most = Math.max(system.residentBytes(Port.DOCUMENTS), system.residentBytes(Port.GATEWAY));
    System.out.printf(
        "%d mutated inputs, %s: %s, slowest %d ms, %d MiB%n",
        COUNT, input, statuses, slowest / 1_000_000, most >> 20);
    assertThat(Duration.ofNanos(slowest)).isLessThan(LONGEST);
    assertThat(most).isLessThan(MOST_BYTES);
    assertThat(system.process(Port.DOCUMENTS)).isEqualTo(documents);
    assertThat(system.process(Port.GATEWAY)).isEqualTo(gateway);
    Response sound = input.send(system.api(), input.sample());
    assertThat(sound.statusCode()).as(sound.asString()).isIn(200, 201, 202);
  }
}

package org.liaison.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liaison.local.benchmark.measure.Latencies;

class LatenciesTest {

  @Test
  void percentileIsTheSmallestThatSoManyDoNotExceed() {
    Latencies hundred = Latencies.ofNanos(LongStream.rangeClosed(1, 100).toArray());

    assertThat(hundred.percentile(50)).isEqualTo(Duration.ofNanos(50));
    assertThat(hundred.percentile(95)).isEqualTo(Duration.ofNanos(95));
    assertThat(hundred.percentile(100)).isEqualTo(Duration.ofNanos(100));
    assertThat(hundred.percentile(0.1)).isEqualTo(Duration.ofNanos(1));
  }

  @Test
  void orderDoesNotMatter() {
    assertThat(Latencies.ofNanos(9, 1, 5).percentile(50)).isEqualTo(Duration.ofNanos(5));
  }

  @Test
  void fewLatenciesHaveTheirLargestAsHighPercentile() {
    assertThat(Latencies.ofNanos(3, 7).percentile(95)).isEqualTo(Duration.ofNanos(7));
    assertThat(Latencies.ofNanos(3).percentile(50)).isEqualTo(Duration.ofNanos(3));
  }

  @Test
  void noLatencyAtAllIsZero() {
    assertThat(Latencies.ofNanos().percentile(95)).isZero();
  }

  @Test
  void partsCountAsOne() {
    Latencies all = Latencies.ofAll(List.of(Latencies.ofNanos(4, 1), Latencies.ofNanos(3, 2)));

    assertThat(all.count()).isEqualTo(4);
    assertThat(all.percentile(75)).isEqualTo(Duration.ofNanos(3));
  }

  @Test
  void percentilesBeyondTheirRangeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Latencies.ofNanos(1).percentile(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Latencies.ofNanos(1).percentile(101));
  }
}

package org.liaison.local.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.local.UsageFailure;

class BenchmarkOptionsParserTest {

  @Test
  void nothingGivenMeansTheDefaults() {
    assertThat(parse()).isEqualTo(new BenchmarkOptions(10_000, 8, 1985, false, false, false));
  }

  @Test
  void quickLoadsFewDocumentsUnlessTold() {
    assertThat(parse("--quick").documents()).isEqualTo(1_000);
    assertThat(parse("--quick", "--documents=300").documents()).isEqualTo(300);
  }

  @Test
  void importsAreMeasuredWhereAsked() {
    assertThat(parse("--import", "--documents=20000").imports()).isTrue();
    assertThat(parse("--quick").imports()).isFalse();
  }

  @Test
  void valuesFollowWithOrWithoutAnEqualsSign() {
    assertThat(parse("--clients", "2", "--seed=-4"))
        .isEqualTo(new BenchmarkOptions(10_000, 2, -4, false, false, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--documents=few", "--documents=99", "--clients=0", "--seed", "--fast"})
  void whatMakesNoSenseIsRefused(String word) {
    assertThatExceptionOfType(UsageFailure.class).isThrownBy(() -> parse(word));
  }

  private static BenchmarkOptions parse(String... words) {
    return BenchmarkOptionsParser.parse(List.of(words));
  }
}

package org.liaison.gateway.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {

  @ParameterizedTest
  @ValueSource(strings = {"0000", "1987", "2024-01", "2024-02-29"})
  void yearsMonthsAndDaysThatExistAreDates(String date) {
    assertThat(DateRange.isDate(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-13", "2024-02-30", "2023-02-29", "24", "2024-1", "198X", "2024~", " 2024"})
  void anythingElseIsNot(String date) {
    assertThat(DateRange.isDate(date)).isFalse();
  }

  @Test
  void aRangeWithinOneMonthIsNotReversed() {
    assertThat(new DateRange("2024-07-31", "2024-07").isReversed()).isFalse();
    assertThat(new DateRange("2024", "2024-01-01").isReversed()).isFalse();
  }

  @Test
  void aRangeThatEndsBeforeItBeginsIsReversed() {
    assertThat(new DateRange("2024-08", "2024-07-31").isReversed()).isTrue();
    assertThat(new DateRange("2025", "2024").isReversed()).isTrue();
    assertThat(new DateRange("2025", "").isReversed()).isFalse();
  }
}

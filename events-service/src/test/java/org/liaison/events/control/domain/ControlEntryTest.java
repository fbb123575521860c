package org.liaison.events.control.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.events.control.domain.Entries.CARFENTANIL;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlEntryTest {

  @ParameterizedTest
  @CsvSource({
    // The first day counts, the day of the end does not.
    "2017-03-01, '', 2017-02-28, NONE",
    "2017-03-01, '', 2017-03-01, CERTAIN",
    "2016-11-29, 2018-11-29, 2018-11-28, CERTAIN",
    "2016-11-29, 2018-11-29, 2018-11-29, NONE",
    // A year says nothing for sure before its last day.
    "2018, '', 2017-12-31, NONE",
    "2018, '', 2018-01-01, POSSIBLE",
    "2018, '', 2018-12-30, POSSIBLE",
    "2018, '', 2018-12-31, CERTAIN",
    "2016-11-29, 2018, 2017-12-31, CERTAIN",
    "2016-11-29, 2018, 2018-01-01, POSSIBLE",
    "2016-11-29, 2018, 2018-12-30, POSSIBLE",
    "2016-11-29, 2018, 2018-12-31, NONE",
    // An unknown beginning may lie at any time before.
    "/2019-04-01, '', 1900-01-01, POSSIBLE",
    "/2019-04-01, '', 2019-04-01, CERTAIN",
    "2024/.., '', 2030-01-01, POSSIBLE",
    "2016-11-29, 2018/.., 2030-01-01, POSSIBLE",
    "'', '', 2020-01-01, NONE"
  })
  void aControlIsInForceAsFarAsItsDatesTell(
      String effective, String ended, LocalDate day, Force expected) {
    assertThat(Entries.control(CARFENTANIL, effective, ended).entry().on(day)).isEqualTo(expected);
  }
}

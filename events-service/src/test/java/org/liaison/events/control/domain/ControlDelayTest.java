package org.liaison.events.control.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.events.control.domain.Entries.CARFENTANIL;
import static org.liaison.events.control.domain.Entries.FENTANYLS;
import static org.liaison.events.control.domain.Entries.since;
import static org.liaison.events.control.domain.Entries.substance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlDelayTest {

  @ParameterizedTest
  @CsvSource({
    "2017-10-18, 2018-02-01, 106, 106",
    "2018, 2019-05-01, 121, 485",
    "2018, 2017-03-01, -670, -306",
    "2018, 2018-07-01, -183, 181",
    "1964, /2019-04-01, , 20179",
    "2018, 2019/.., 1, ",
  })
  void daysAreARangeWhereDatesAreWide(
      String international, String national, Long least, Long most) {
    DayRange days =
        DayRange.between(
            Entries.date(international).orElseThrow(), Entries.date(national).orElseThrow());

    assertThat(days).isEqualTo(new DayRange(optional(least), optional(most)));
  }

  @Test
  void aStateThatIsLateByItsClassAloneIsSoByItsClass() {
    ControlDelay delay =
        only(
            List.of(since(CARFENTANIL, "2018")),
            List.of(since(CARFENTANIL, "2020-01-01"), since(FENTANYLS, "2019-05-01")));

    assertThat(delay.national().orElseThrow().byClass()).isTrue();
    assertThat(delay.days()).contains(new DayRange(OptionalLong.of(121), OptionalLong.of(485)));
  }

  @Test
  void theFirstControlCountsEvenIfItHasEnded() {
    ControlDelay delay =
        only(
            List.of(since(CARFENTANIL, "2018-01-01")),
            List.of(
                Entries.control(CARFENTANIL, "2018-01-11", "2019"),
                since(CARFENTANIL, "2019-01-01")));

    assertThat(delay.days()).contains(new DayRange(OptionalLong.of(10), OptionalLong.of(10)));
  }

  @Test
  void aControlWithoutADayOfEffectLeavesTheDelayOpen() {
    ControlDelay delay = only(List.of(since(CARFENTANIL, "2018")), List.of(since(CARFENTANIL, "")));

    assertThat(delay.national()).isEmpty();
    assertThat(delay.days()).isEqualTo(Optional.empty());
  }

  @Test
  void whatTheConventionsDoNotControlHasNoDelay() {
    Substance older = substance("older", "");
    List<ControlDelay> delays =
        ControlDelay.of(
            new JurisdictionControls(List.of(since(CARFENTANIL, "2018"), since(older, "1964"))),
            new JurisdictionControls(List.of(since(substance("other", ""), "1971-05-01"))),
            List.of(CARFENTANIL, substance("other", ""), older));

    assertThat(delays).extracting(ControlDelay::substance).containsExactly(older, CARFENTANIL);
  }

  private static ControlDelay only(List<Control> conventions, List<Control> state) {
    List<ControlDelay> delays =
        ControlDelay.of(
            new JurisdictionControls(conventions),
            new JurisdictionControls(state),
            List.of(CARFENTANIL));
    assertThat(delays).hasSize(1);
    return delays.get(0);
  }

  private static OptionalLong optional(Long days) {
    return days == null ? OptionalLong.empty() : OptionalLong.of(days);
  }
}

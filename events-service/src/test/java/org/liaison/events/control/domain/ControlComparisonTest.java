package org.liaison.events.control.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liaison.events.control.domain.Entries.CARFENTANIL;
import static org.liaison.events.control.domain.Entries.FENTANYLS;
import static org.liaison.events.control.domain.Entries.control;
import static org.liaison.events.control.domain.Entries.since;
import static org.liaison.events.control.domain.Entries.substance;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.control.domain.ControlComparison.Line;

class ControlComparisonTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
  private static final Substance FENTANYL = substance("fentanyl", "");

  @Test
  void aClassControlsItsMembersAndNothingElse() {
    ControlComparison compared =
        compare(
            List.of(since(FENTANYLS, "2019-05-01")), List.of(), CARFENTANIL, FENTANYL, FENTANYLS);

    assertThat(compared.onlyOf())
        .extracting(Line::substance)
        .containsExactly(CARFENTANIL, FENTANYLS);
    assertThat(compared.onlyOf().get(0).of().orElseThrow().byClass()).isTrue();
    assertThat(compared.onlyOf().get(1).of().orElseThrow().byClass()).isFalse();
    assertThat(compared.both()).isEmpty();
    assertThat(compared.onlyWith()).isEmpty();
  }

  @Test
  void aSubstanceIsWithBothIfOneNamesItAndTheOtherItsClass() {
    ControlComparison compared =
        compare(
            List.of(since(FENTANYLS, "2019-05-01")),
            List.of(since(CARFENTANIL, "1988-10-28")),
            CARFENTANIL,
            FENTANYLS);

    assertThat(compared.both()).extracting(Line::substance).containsExactly(CARFENTANIL);
    assertThat(compared.both()).extracting(Line::certain).containsExactly(true);
    assertThat(compared.onlyOf()).extracting(Line::substance).containsExactly(FENTANYLS);
  }

  @Test
  void whatIsInForceForSureGoesBeforeWhatMayBe() {
    Control named = since(CARFENTANIL, "2020");
    Control byClass = since(FENTANYLS, "2019-05-01");

    Line line = compare(List.of(named, byClass), List.of(), CARFENTANIL).onlyOf().get(0);

    assertThat(line.of().orElseThrow().control()).isEqualTo(byClass);
    assertThat(line.certain()).isTrue();
  }

  @Test
  void theNewestEntryOfItsOwnSpeaksForASubstance() {
    Control first = since(CARFENTANIL, "2016-01-01");
    Control newest = since(CARFENTANIL, "2018-01-01");
    Control ended = control(CARFENTANIL, "2019-01-01", "2019-06-01");
    Control byClass = since(FENTANYLS, "2019-05-01");

    Line line =
        compare(List.of(first, newest, ended, byClass), List.of(), CARFENTANIL).onlyOf().get(0);

    assertThat(line.of().orElseThrow().control()).isEqualTo(newest);
  }

  @Test
  void aLineIsUncertainWhereADateIsTooWideForTheDay() {
    ControlComparison compared =
        compare(
            List.of(since(CARFENTANIL, "2017-03-01")),
            List.of(since(CARFENTANIL, "2020")),
            CARFENTANIL);

    assertThat(compared.both()).extracting(Line::certain).containsExactly(false);
  }

  @Test
  void aControlThatFollowsAnotherOnAnUnknownDayLeavesNoGap() {
    Control temporary = control(CARFENTANIL, "2018-02-01", "2020");
    Control permanent = since(CARFENTANIL, "2020");
    Control another = since(CARFENTANIL, "2020-01");

    assertThat(compare(List.of(temporary, permanent), List.of(), CARFENTANIL).onlyOf())
        .extracting(Line::certain)
        .containsExactly(true);
    assertThat(compare(List.of(temporary, another), List.of(), CARFENTANIL).onlyOf())
        .extracting(Line::certain)
        .containsExactly(false);
  }

  private static ControlComparison compare(
      List<Control> of, List<Control> with, Substance... substances) {
    return ControlComparison.of(
        new JurisdictionControls(of), new JurisdictionControls(with), List.of(substances), DAY);
  }
}

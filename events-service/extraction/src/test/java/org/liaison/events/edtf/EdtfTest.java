package org.liaison.events.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The features of the Library of Congress specification, levels 0 and 1, without times. */
class EdtfTest {

  @ParameterizedTest
  @CsvSource({
    "1985-04-12, 1985-04-12, 1985-04-12",
    "1985-04, 1985-04-01, 1985-04-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "1985, 1985-01-01, 1985-12-31",
    "0000, 0000-01-01, 0000-12-31",
    "1964/2008, 1964-01-01, 2008-12-31",
    "2004-06/2006-08, 2004-06-01, 2006-08-31",
    "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
    "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
    "2005/2006-02, 2005-01-01, 2006-02-28",
  })
  void levelZeroTellsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
    assertSpan(text, first, last);
  }

  @ParameterizedTest
  @CsvSource({
    "Y17000, +17000-01-01, +17000-12-31",
    "Y-17000, -17000-01-01, -17000-12-31",
    "-1985, -1985-01-01, -1985-12-31",
    "-198X, -1989-01-01, -1980-12-31",
    "2001-21, 2001-03-01, 2001-05-31",
    "2001-22, 2001-06-01, 2001-08-31",
    "2001-23, 2001-09-01, 2001-11-30",
    "2003-24, 2003-01-01, 2004-02-29",
    "1984?, 1984-01-01, 1984-12-31",
    "2004-06~, 2004-06-01, 2004-06-30",
    "2004-06-11%, 2004-06-11, 2004-06-11",
    "201X, 2010-01-01, 2019-12-31",
    "20XX, 2000-01-01, 2099-12-31",
    "2004-XX, 2004-01-01, 2004-12-31",
    "1985-04-XX, 1985-04-01, 1985-04-30",
    "1985-XX-XX, 1985-01-01, 1985-12-31",
    "1985-04-12/.., 1985-04-12,",
    "1985-04/, 1985-04-01,",
    "../1985-04, , 1985-04-30",
    "/1985, , 1985-12-31",
    "1984~/2004-06, 1984-01-01, 2004-06-30",
    "1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08",
  })
  void levelOneTellsItsFirstAndLastDay(String text, LocalDate first, LocalDate last) {
    assertSpan(text, first, last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-30 | 2024-02-30: February 2024 has 29 days",
        "2024-13 | 2024-13: there is no month 13; months are 01 to 12, seasons 21 to 24",
        "2024-7 | 2024-7: a month has two digits, found \"7\"",
        "2024-07-3 | 2024-07-3: a day has two digits, found \"3\"",
        "987 | 987: a year has four digits, such as 1987, 198X or 19XX",
        "17000 | 17000: a year of more than four digits is written Y17000",
        "Y198 | Y198: Y is followed by a year of five digits or more",
        "Y9999999999 | Y9999999999: years beyond 999999999 are not supported",
        "1X87 | 1X87: X may stand only for the last digit or the last two digits of a year",
        "198X-05 | 198X-05: a year with X takes no month",
        "2024-XX-05 | 2024-XX-05: a day needs its month",
        "2024-21-05 | 2024-21-05: a season takes no day",
        "2024-07-31T10:00:00Z | 2024-07-31T10:00:00Z: times are not supported, only dates",
        "../.. | ../..: an interval needs a date on at least one side",
        "2008/1964 | 2008/1964: the interval ends before it starts",
        "2001/2002/2003 | 2001/2002/2003: an interval has one '/', between its start and its end",
        "2001/2024-02-30 | 2001/2024-02-30: February 2024 has 29 days",
        "last July | last July: a year has four digits, such as 1987, 198X or 19XX",
        "?  | ?: a year has four digits, such as 1987, 198X or 19XX",
        "٢٠٢٤ | ٢٠٢٤: a year has four digits, such as 1987, 198X or 19XX",
        "-0000 | -0000: there is no year -0000; the year before 0001 is 0000",
        "'' | \"\": a date is needed, such as 2024-07-31, 1987 or 1997/..",
      })
  void messageSaysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(InvalidEdtfException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-31, 2024-07, true",
    "2024-07-31, 2024-08, false",
    "../2023-11-20, 2023-11, true",
    "../2023-11-20, 2023-12, false",
    "1997/.., 2024, true",
    "1997/.., 1996, false",
    "198X, 1987, true",
    "1985/, 2100, true",
  })
  void overlapsIfBothCanMeanOneDay(String one, String other, boolean overlaps) {
    assertThat(Edtf.parse(one).overlaps(Edtf.parse(other))).isEqualTo(overlaps);
    assertThat(Edtf.parse(other).overlaps(Edtf.parse(one))).isEqualTo(overlaps);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-31, 2024-07, true",
    "2024-07, 2024-07-31, false",
    "1997/.., 1987/.., true",
    "1987/.., 1987/2000, false",
  })
  void isWithinIfItsSpanIs(String one, String other, boolean within) {
    assertThat(Edtf.parse(one).within(Edtf.parse(other))).isEqualTo(within);
  }

  @Test
  void factoriesWriteWhatParseReads() {
    assertThat(EdtfDate.ofDay(LocalDate.of(2024, 7, 31))).isEqualTo(Edtf.parse("2024-07-31"));
    assertThat(EdtfDate.ofMonth(YearMonth.of(2024, 1))).isEqualTo(Edtf.parse("2024-01"));
    assertThat(EdtfDate.ofYear(-44)).isEqualTo(Edtf.parse("-0044"));
    assertThat(EdtfDate.ofYear(12345)).isEqualTo(Edtf.parse("Y12345"));
    assertThat(EdtfDate.ofDecade(1980)).hasToString("198X");
    assertThat(EdtfDate.ofCentury(1900)).hasToString("19XX");
    assertThat(EdtfDate.ofSeason(2024, 22)).hasToString("2024-22");
    assertThat(EdtfInterval.from(EdtfDate.ofYear(1997))).isEqualTo(Edtf.parse("1997/.."));
    assertThat(EdtfInterval.until(EdtfDate.ofYear(1997))).isEqualTo(Edtf.parse("../1997"));
    EdtfDate approximate = EdtfDate.ofYear(1993).with(Qualifier.APPROXIMATE);
    assertThat(EdtfInterval.between(approximate, EdtfDate.ofYear(2023)))
        .isEqualTo(Edtf.parse("1993~/2023"));
  }

  private static void assertSpan(String text, LocalDate first, LocalDate last) {
    Edtf value = Edtf.parse(text);
    assertThat(value).hasToString(text);
    assertThat(value.earliest().orElse(null)).isEqualTo(first);
    assertThat(value.latest().orElse(null)).isEqualTo(last);
  }
}

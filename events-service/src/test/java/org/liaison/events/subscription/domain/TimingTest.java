package org.liaison.events.subscription.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When notifications are sent, and how long they are tried. */
class TimingTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void nothingIsSentInQuietHoursThatLastOverMidnight() {
    Timing night = quiet("22:00", "06:30");

    assertThat(night.next(at("2026-01-10T20:59:00Z"))).isEqualTo(at("2026-01-10T20:59:00Z"));
    assertThat(night.next(at("2026-01-10T21:00:00Z"))).isEqualTo(at("2026-01-11T05:30:00Z"));
    assertThat(night.next(at("2026-01-11T05:29:00Z"))).isEqualTo(at("2026-01-11T05:30:00Z"));
    assertThat(night.next(at("2026-01-11T05:30:00Z"))).isEqualTo(at("2026-01-11T05:30:00Z"));
  }

  @Test
  void quietHoursFollowTheClockOfThePlaceThroughTheChangeOfTime() {
    Timing night = quiet("22:00", "06:30");

    assertThat(night.next(at("2026-03-28T22:00:00Z"))).isEqualTo(at("2026-03-29T04:30:00Z"));
    assertThat(night.next(at("2026-10-24T21:00:00Z"))).isEqualTo(at("2026-10-25T05:30:00Z"));
  }

  @Test
  void hoursWithinADayAreQuietToo() {
    Timing noon = quiet("12:00", "13:00");

    assertThat(noon.next(at("2026-01-10T11:30:00Z"))).isEqualTo(at("2026-01-10T12:00:00Z"));
    assertThat(noon.next(at("2026-01-10T12:00:00Z"))).isEqualTo(at("2026-01-10T12:00:00Z"));
  }

  @Test
  void digestComesAtItsTimeEveryDay() {
    Timing digest =
        new Timing(BERLIN, Optional.of(LocalTime.of(7, 0)), Optional.empty(), Optional.empty());

    assertThat(digest.next(at("2026-01-10T05:00:00Z"))).isEqualTo(at("2026-01-10T06:00:00Z"));
    assertThat(digest.next(at("2026-01-10T06:00:00Z"))).isEqualTo(at("2026-01-10T06:00:00Z"));
    assertThat(digest.next(at("2026-01-10T06:00:01Z"))).isEqualTo(at("2026-01-11T06:00:00Z"));
  }

  @Test
  void pausesGrowUpToALimitAndEndAfterADay() {
    Patience patience =
        new Patience(Duration.ofSeconds(5), Duration.ofHours(1), Duration.ofHours(24));
    Instant first = at("2026-01-10T00:00:00Z");

    assertThat(patience.next(first, first, 1, Optional.empty(), 0)).contains(first.plusSeconds(5));
    assertThat(patience.next(first, first, 3, Optional.empty(), 0)).contains(first.plusSeconds(20));
    assertThat(patience.next(first, first, 40, Optional.empty(), 1))
        .contains(first.plusSeconds(5_400));
    assertThat(patience.next(first, first, 1, Optional.of(Duration.ofMinutes(2)), 0))
        .contains(first.plusSeconds(120));
    assertThat(patience.next(first, first.plusSeconds(85_000), 40, Optional.empty(), 0)).isEmpty();
  }

  private static Timing quiet(String from, String to) {
    return new Timing(
        BERLIN,
        Optional.empty(),
        Optional.of(LocalTime.parse(from)),
        Optional.of(LocalTime.parse(to)));
  }

  private static Instant at(String text) {
    return Instant.parse(text);
  }
}

package org.liaison.events.reference.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How often a mechanism meets.
 *
 * @param agreed whether that was agreed; else it is what its sessions show
 */
public record Rhythm(Period period, boolean agreed) {

  /** From fewer sessions no rhythm can be seen. */
  private static final int FEWEST_SESSIONS = 3;

  /** Older ones say little of how often it meets by now. */
  private static final int LAST_SESSIONS = 6;

  /** Sessions of the same days are one. */
  private static final int SAME_SESSION_DAYS = 14;

  private static final int DAYS_A_MONTH = 30;

  /** The one that was agreed, or else the median of the months between its last sessions. */
  public static Optional<Rhythm> of(Optional<Period> agreed, MechanismLife life) {
    return agreed
        .map(period -> new Rhythm(period, true))
        .or(() -> seen(life).map(period -> new Rhythm(period, false)));
  }

  private static Optional<Period> seen(MechanismLife life) {
    List<LocalDate> days = days(life);
    if (days.size() < FEWEST_SESSIONS) {
      return Optional.empty();
    }
    List<LocalDate> last = days.subList(Math.max(0, days.size() - LAST_SESSIONS), days.size());
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < last.size(); i++) {
      gaps.add(ChronoUnit.DAYS.between(last.get(i - 1), last.get(i)));
    }
    gaps.sort(null);
    long median = gaps.get(gaps.size() / 2);
    return Optional.of(
        Period.ofMonths((int) Math.max(1, Math.round(median / (double) DAYS_A_MONTH))));
  }

  private static List<LocalDate> days(MechanismLife life) {
    List<LocalDate> days = new ArrayList<>();
    life.sessions().stream()
        .flatMap(session -> session.date().stream())
        .flatMap(date -> date.latest().stream())
        .sorted()
        .forEach(
            day -> {
              boolean another =
                  days.isEmpty()
                      || days.get(days.size() - 1).plusDays(SAME_SESSION_DAYS).isBefore(day);
              if (another) {
                days.add(day);
              }
            });
    return days;
  }
}

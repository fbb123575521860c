package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What two jurisdictions control on a day. */
public record Comparison(List<Line> onlyOf, List<Line> onlyWith, List<Line> both) {

  public Comparison {
    onlyOf = List.copyOf(onlyOf);
    onlyWith = List.copyOf(onlyWith);
    both = List.copyOf(both);
  }

  /**
   * Compares two jurisdictions.
   *
   * @param substances those to look at, in the order of the lists
   */
  public static Comparison of(
      JurisdictionControls of,
      JurisdictionControls with,
      List<Substance> substances,
      LocalDate day) {
    List<Line> lines =
        substances.stream()
            .map(substance -> line(substance, of.on(day, substance), with.on(day, substance), day))
            .toList();
    return new Comparison(
        those(lines, line -> line.of().isPresent() && line.with().isEmpty()),
        those(lines, line -> line.of().isEmpty() && line.with().isPresent()),
        those(lines, line -> line.of().isPresent() && line.with().isPresent()));
  }

  private static Line line(
      Substance substance, Optional<Coverage> of, Optional<Coverage> with, LocalDate day) {
    return new Line(substance, of, with, isCertain(of, day) && isCertain(with, day));
  }

  /** That there is no control is as certain as the register is whole. */
  private static boolean isCertain(Optional<Coverage> coverage, LocalDate day) {
    return coverage.isEmpty() || coverage.get().control().entry().on(day) == Force.CERTAIN;
  }

  private static List<Line> those(List<Line> lines, Predicate<Line> wanted) {
    return lines.stream().filter(wanted).toList();
  }

  /**
   * A substance and what controls it.
   *
   * @param certain false if dates are so wide that it may be otherwise on the day
   */
  public record Line(
      Substance substance, Optional<Coverage> of, Optional<Coverage> with, boolean certain) {}
}

package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What two jurisdictions control on a day. */
public record ControlComparison(List<Line> onlyOf, List<Line> onlyWith, List<Line> both) {

  public ControlComparison {
    onlyOf = List.copyOf(onlyOf);
    onlyWith = List.copyOf(onlyWith);
    both = List.copyOf(both);
  }

  /**
   * Compares two jurisdictions.
   *
   * @param substances those to look at, in the order of the lists
   */
  public static ControlComparison of(
      JurisdictionControls of,
      JurisdictionControls with,
      List<Substance> substances,
      LocalDate day) {
    List<Line> lines =
        substances.stream().map(substance -> line(of, with, substance, day)).toList();
    return new ControlComparison(
        those(lines, line -> line.of().isPresent() && line.with().isEmpty()),
        those(lines, line -> line.of().isEmpty() && line.with().isPresent()),
        those(lines, line -> line.of().isPresent() && line.with().isPresent()));
  }

  /** That there is no control is as certain as the register is whole. */
  private static Line line(
      JurisdictionControls of, JurisdictionControls with, Substance substance, LocalDate day) {
    Optional<Coverage> one = of.on(day, substance);
    Optional<Coverage> other = with.on(day, substance);
    boolean certain =
        (one.isEmpty() || of.isCertain(day, substance))
            && (other.isEmpty() || with.isCertain(day, substance));
    return new Line(substance, one, other, certain);
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

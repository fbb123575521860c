package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.events.record.domain.EventDate;

/** Everything that one jurisdiction controls, or controlled. */
public final class JurisdictionControls {

  private static final Comparator<Coverage> BY_EFFECT =
      Comparator.comparing(JurisdictionControls::begins)
          .thenComparing(JurisdictionControls::hasBegun)
          .thenComparing(Coverage::byClass)
          .thenComparing(coverage -> coverage.control().id());

  private final List<Control> controls;

  public JurisdictionControls(List<Control> controls) {
    this.controls = List.copyOf(controls);
  }

  /**
   * What controls a substance on a day: rather what does for sure than what may, rather its own
   * entry than that of its class, rather the newest.
   */
  public Optional<Coverage> on(LocalDate day, Substance substance) {
    return coverages(substance)
        .filter(coverage -> force(coverage, day) != Force.NONE)
        .max(
            Comparator.<Coverage, Force>comparing(coverage -> force(coverage, day))
                .thenComparing(coverage -> !coverage.byClass())
                .thenComparing(BY_EFFECT));
  }

  /**
   * Whether a substance is controlled on a day for sure: by one entry, or by one or its follower.
   */
  public boolean isCertain(LocalDate day, Substance substance) {
    List<ControlEntry> entries =
        coverages(substance).map(coverage -> coverage.control().entry()).toList();
    return entries.stream()
        .anyMatch(
            entry ->
                entry.on(day) == Force.CERTAIN
                    || entries.stream().anyMatch(next -> entry.isFollowedBy(next, day)));
  }

  /** What controlled a substance first, among what took effect. */
  public Optional<Coverage> first(Substance substance) {
    return coverages(substance)
        .filter(coverage -> coverage.control().entry().effective().isPresent())
        .min(BY_EFFECT);
  }

  private Stream<Coverage> coverages(Substance substance) {
    return controls.stream()
        .flatMap(
            control -> {
              if (control.entry().names(substance)) {
                return Stream.of(new Coverage(control, false));
              }
              return control.entry().coversByClass(substance)
                  ? Stream.of(new Coverage(control, true))
                  : Stream.empty();
            });
  }

  private static Force force(Coverage coverage, LocalDate day) {
    return coverage.control().entry().on(day);
  }

  private static LocalDate begins(Coverage coverage) {
    return coverage
        .control()
        .entry()
        .effective()
        .flatMap(EventDate::earliest)
        .orElse(LocalDate.MIN);
  }

  private static LocalDate hasBegun(Coverage coverage) {
    return coverage.control().entry().effective().flatMap(EventDate::latest).orElse(LocalDate.MAX);
  }
}

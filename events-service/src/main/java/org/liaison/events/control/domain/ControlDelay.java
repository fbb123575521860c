package org.liaison.events.control.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.events.record.domain.EventDate;

/**
 * How long after the conventions a state controlled a substance.
 *
 * @param national empty if the register has no control by the state that took effect
 * @param days from the international control to the national one; empty if there is none
 */
public record ControlDelay(
    Substance substance,
    Coverage international,
    Optional<Coverage> national,
    Optional<DayRange> days) {

  private static final Comparator<ControlDelay> IN_ORDER_OF_EFFECT =
      Comparator.<ControlDelay, LocalDate>comparing(
              delay -> effective(delay.international()).earliest().orElse(LocalDate.MIN))
          .thenComparing(delay -> delay.substance().id());

  /** The delays of a state in the order of the international controls. */
  public static List<ControlDelay> of(
      JurisdictionControls conventions, JurisdictionControls state, List<Substance> substances) {
    return substances.stream()
        .flatMap(substance -> delay(conventions, state, substance))
        .sorted(IN_ORDER_OF_EFFECT)
        .toList();
  }

  private static Stream<ControlDelay> delay(
      JurisdictionControls conventions, JurisdictionControls state, Substance substance) {
    Optional<Coverage> national = state.first(substance);
    return conventions.first(substance).stream()
        .map(
            international ->
                new ControlDelay(
                    substance,
                    international,
                    national,
                    national.map(
                        own -> DayRange.between(effective(international), effective(own)))));
  }

  private static EventDate effective(Coverage coverage) {
    return coverage.control().entry().effective().orElseThrow();
  }
}

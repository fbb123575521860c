package org.liaison.events.reference.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.vocabulary.EventType;

/**
 * What became of a mechanism, as its events show.
 *
 * @param turns what changed its status, in date order
 * @param sessions held, in date order, undated last
 * @param announced sessions that are announced for a day that has not passed, in date order
 * @param events how many that happened name it
 */
public record MechanismLife(
    List<MechanismStep> turns,
    List<MechanismStep> sessions,
    List<MechanismStep> announced,
    int events) {

  private static final Set<String> TURNS = Set.of("established", "resumed", "suspended", "ended");
  private static final Set<String> AT_REST = Set.of("suspended", "ended");

  public MechanismLife {
    turns = List.copyOf(turns);
    sessions = List.copyOf(sessions);
    announced = List.copyOf(announced);
  }

  /**
   * Reads a life off its events.
   *
   * @param steps in date order, undated last
   * @param today sessions that were announced for earlier days are past
   */
  public static MechanismLife of(List<MechanismStep> steps, LocalDate today) {
    List<MechanismStep> happened = steps.stream().filter(MechanismStep::happened).toList();
    return new MechanismLife(
        happened.stream()
            .filter(step -> step.date().isPresent())
            .filter(step -> step.type() == EventType.MECHANISM && TURNS.contains(step.mode()))
            .toList(),
        happened.stream().filter(step -> step.type() == EventType.MEETING).toList(),
        steps.stream()
            .filter(step -> !step.happened() && step.type() == EventType.MEETING)
            .filter(step -> isAhead(step, today))
            .toList(),
        happened.size());
  }

  /** "established", "resumed", "suspended" or "ended"; empty if no event tells. */
  public String status() {
    return lastTurn().map(MechanismStep::mode).orElse("");
  }

  /** The event that shows the status. */
  public Optional<UUID> statusEvent() {
    return lastTurn().map(MechanismStep::eventId);
  }

  /** When it was established. */
  public Optional<EventDate> established() {
    return turns.stream()
        .filter(step -> step.mode().equals("established"))
        .findFirst()
        .flatMap(MechanismStep::date);
  }

  /** When it last met. */
  public Optional<EventDate> lastMet() {
    return sessions.stream()
        .flatMap(step -> step.date().stream())
        .reduce((earlier, later) -> later);
  }

  /** The next session that is announced. */
  public Optional<MechanismStep> next() {
    return announced.stream().findFirst();
  }

  /** The day by which the next session is to be expected; none while it is at rest. */
  public Optional<LocalDate> expectedBy(Optional<Rhythm> rhythm) {
    return AT_REST.contains(status())
        ? Optional.empty()
        : rhythm.flatMap(
            known -> lastMet().flatMap(EventDate::latest).map(met -> met.plus(known.period())));
  }

  /** Whether a session is missing. */
  public boolean overdue(Optional<Rhythm> rhythm, LocalDate today) {
    return announced.isEmpty() && expectedBy(rhythm).filter(day -> day.isBefore(today)).isPresent();
  }

  private Optional<MechanismStep> lastTurn() {
    return turns.stream().reduce((earlier, later) -> later);
  }

  private static boolean isAhead(MechanismStep step, LocalDate today) {
    return step.date()
        .map(date -> date.latest().map(last -> !last.isBefore(today)).orElse(true))
        .orElse(false);
  }
}

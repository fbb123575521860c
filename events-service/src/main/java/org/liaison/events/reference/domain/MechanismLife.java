package org.liaison.events.reference.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.liaison.events.vocabulary.EventType;

/**
 * What became of a mechanism, as its events show.
 *
 * @param status "established", "resumed", "suspended" or "ended"; empty if no event tells
 * @param statusEvent the event that shows it
 * @param established EDTF, or empty
 * @param lastMet EDTF, or empty
 * @param events all that name it
 */
public record MechanismLife(
    String status, Optional<UUID> statusEvent, String established, String lastMet, int events) {

  private static final Set<String> TURNS = Set.of("established", "resumed", "suspended", "ended");

  /**
   * Reads a life off its events.
   *
   * @param steps in date order, undated last
   */
  public static MechanismLife of(List<MechanismStep> steps) {
    List<MechanismStep> dated = steps.stream().filter(step -> !step.edtf().isEmpty()).toList();
    List<MechanismStep> turns =
        dated.stream()
            .filter(step -> step.type() == EventType.MECHANISM && TURNS.contains(step.mode()))
            .toList();
    Optional<MechanismStep> latestTurn = last(turns);
    return new MechanismLife(
        latestTurn.map(MechanismStep::mode).orElse(""),
        latestTurn.map(MechanismStep::eventId),
        turns.stream()
            .filter(step -> step.mode().equals("established"))
            .findFirst()
            .map(MechanismStep::edtf)
            .orElse(""),
        last(dated.stream().filter(step -> step.type() == EventType.MEETING).toList())
            .map(MechanismStep::edtf)
            .orElse(""),
        steps.size());
  }

  private static <T> Optional<T> last(List<T> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() - 1));
  }
}

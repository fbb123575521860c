package org.liaison.events.review.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** The steps on some events, oldest first, and which of them are in force. */
public final class History {

  private final List<Step> steps;
  private final Set<UUID> takenBack = new HashSet<>();

  /**
   * A history.
   *
   * @param steps every step on the events, oldest first
   */
  public History(List<Step> steps) {
    this.steps = List.copyOf(steps);
    // What takes a step back comes later, and may itself be taken back.
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (!takenBack.contains(step.id())) {
        step.undoes().ifPresent(takenBack::add);
      }
    }
  }

  public List<Step> steps() {
    return steps;
  }

  /** Whether nobody took the step back. */
  public boolean inForce(Step step) {
    return !takenBack.contains(step.id());
  }

  /** Whether a step stands on the event. */
  public boolean holds(UUID event) {
    return steps.stream().anyMatch(step -> stands(step) && step.events().contains(event));
  }

  /** Whether, of all steps that told two events apart, one stands. */
  public Map<Set<UUID>, Boolean> apart() {
    Map<Set<UUID>, Boolean> apart = new HashMap<>();
    steps.stream()
        .filter(step -> step.action() == StepAction.TOLD_APART)
        .forEach(step -> apart.merge(step.events(), stands(step), Boolean::logicalOr));
    return apart;
  }

  /** The last step on the event that can be taken back by default. */
  public Optional<Step> last(UUID event) {
    return last(step -> stands(step) && step.events().contains(event));
  }

  /** The last step in force after this one of which something holds. */
  public Optional<Step> lastAfter(Step earlier, Predicate<Step> condition) {
    return last(
        step ->
            inForce(step) && steps.indexOf(step) > steps.indexOf(earlier) && condition.test(step));
  }

  private boolean stands(Step step) {
    return step.undoes().isEmpty() && inForce(step);
  }

  private Optional<Step> last(Predicate<Step> condition) {
    return steps.stream().filter(condition).reduce((earlier, later) -> later);
  }
}

package org.liaison.events.commitment.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The steps on a commitment, oldest first, and which of them are in force. */
public final class CommitmentHistory {

  private final List<CommitmentStep> steps;
  private final Set<UUID> takenBack = new HashSet<>();

  public CommitmentHistory(List<CommitmentStep> steps) {
    this.steps = List.copyOf(steps);
    steps.forEach(step -> step.undoes().ifPresent(takenBack::add));
  }

  public List<CommitmentStep> steps() {
    return steps;
  }

  /** Whether nobody took the step back. */
  public boolean inForce(CommitmentStep step) {
    return !takenBack.contains(step.id());
  }

  /** The last step in force that took none back; it is the one to take back next. */
  public Optional<CommitmentStep> last() {
    return steps.stream()
        .filter(step -> step.undoes().isEmpty() && inForce(step))
        .reduce((earlier, later) -> later);
  }
}

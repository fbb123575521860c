package org.liaison.events.review.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.EventState;
import org.liaison.events.record.domain.ToldEvent;

/**
 * Works out how an event stands once a step is taken back that may lie far in the past: what the
 * step changed is as before, everything else stays as it is now.
 */
public final class TakingBack {

  private final EventState before;
  private final EventState after;
  private final List<Aspect> changed;

  /**
   * The way back from a step.
   *
   * @param before how the event stood before the step
   * @param after how it stood after it
   */
  public TakingBack(EventState before, EventState after) {
    this.before = before;
    this.after = after;
    this.changed = Aspect.changed(before, after);
  }

  /** What the step changed. */
  public List<Aspect> changes() {
    return List.copyOf(changed);
  }

  /** What the step changed and something changed since. */
  public List<Aspect> changedSince(EventState now) {
    return changed.stream().filter(aspect -> !aspect.same(now, after)).toList();
  }

  /** How the event stands without the step. */
  public EventState from(EventState now) {
    Set<EventField> fields = EnumSet.noneOf(EventField.class);
    changed.forEach(aspect -> aspect.field().ifPresent(fields::add));
    Set<EventField> decided = EnumSet.noneOf(EventField.class);
    decided.addAll(now.decided());
    fields.forEach(
        field -> {
          if (before.decided().contains(field)) {
            decided.add(field);
          } else {
            decided.remove(field);
          }
        });
    EventState status = changed.contains(Aspect.STATUS) ? before : now;
    return new EventState(
        shown(now, status, fields),
        now.told().equals(after.told()) ? before.told() : now.told(),
        decided,
        status.status(),
        status.pending(),
        status.mergedInto());
  }

  /** What was decided on is what was seen then, not what documents have told since. */
  private ToldEvent shown(EventState now, EventState status, Set<EventField> fields) {
    if (status.frozen() && !now.frozen()) {
      Set<EventField> decidedSince = EnumSet.noneOf(EventField.class);
      decidedSince.addAll(now.decided());
      decidedSince.removeAll(fields);
      return EventField.overlay(before.shown(), now.shown(), decidedSince);
    }
    return EventField.overlay(now.shown(), before.shown(), fields);
  }

  /** The way back from a step on an event that is in the record before and after it. */
  public static Optional<TakingBack> of(EventChange change) {
    return change.before().isPresent() && change.after().isPresent()
        ? Optional.of(new TakingBack(change.before().get(), change.after().get()))
        : Optional.empty();
  }
}

package org.liaison.events.review.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.EventState;

/**
 * One thing about an event that a step changes and that is taken back by itself.
 *
 * @param field the field; empty for where the event stands in the review
 */
public record Aspect(Optional<EventField> field) {

  /** Where an event stands in the review. */
  public static final Aspect STATUS = new Aspect(Optional.empty());

  /** Its name in words. */
  public String word() {
    return field.map(EventField::word).orElse("status");
  }

  /** Every one of them. */
  public static List<Aspect> all() {
    List<Aspect> all = new ArrayList<>();
    for (EventField field : EventField.values()) {
      all.add(new Aspect(Optional.of(field)));
    }
    all.add(STATUS);
    return all;
  }

  /** What differs between two states of an event. */
  public static List<Aspect> changed(EventState before, EventState after) {
    return all().stream().filter(aspect -> !aspect.same(before, after)).toList();
  }

  /** Whether persons decided the same of it in both. */
  public boolean same(EventState one, EventState other) {
    if (field.isEmpty()) {
      return one.status() == other.status()
          && one.pending().equals(other.pending())
          && one.mergedInto().equals(other.mergedInto());
    }
    boolean decided = one.decided().contains(field.get());
    return decided == other.decided().contains(field.get())
        && (!decided || field.get().same(one.shown(), other.shown()));
  }

  /** How it stands, in words; empty for nothing. */
  public String value(EventState state) {
    return field
        .map(known -> EventWords.value(known, state.shown()))
        .orElseGet(() -> state.status().name().toLowerCase(Locale.ROOT));
  }
}

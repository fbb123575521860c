package org.liaison.events.record.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What can be said of an event, and corrected. */
public enum EventField {
  TYPE,
  MODE,
  LEVEL,
  TITLE,
  DATE,
  PARTICIPANTS,
  PLACE,
  MECHANISM,
  AREAS,
  FACTUALITY;

  /** Its value in what is said of an event. */
  public Object of(ToldEvent event) {
    return switch (this) {
      case TYPE -> event.type();
      case MODE -> event.mode();
      case LEVEL -> event.level();
      case TITLE -> event.title();
      case DATE -> event.date();
      case PARTICIPANTS -> event.participants();
      case PLACE -> event.place();
      case MECHANISM -> event.mechanism();
      case AREAS -> event.areas();
      case FACTUALITY -> event.factuality();
    };
  }

  /** Whether both say the same of it. */
  public boolean same(ToldEvent one, ToldEvent other) {
    return of(one).equals(of(other));
  }

  /** Its name in words, such as {@code title}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of them. */
  public static Set<EventField> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(EventField.class));
  }

  /** What one says, except for some fields that are as another says. */
  public static ToldEvent overlay(ToldEvent base, ToldEvent over, Set<EventField> fields) {
    Function<EventField, ToldEvent> source = field -> fields.contains(field) ? over : base;
    return new ToldEvent(
        source.apply(TYPE).type(),
        source.apply(MODE).mode(),
        source.apply(LEVEL).level(),
        source.apply(TITLE).title(),
        source.apply(DATE).date(),
        source.apply(PARTICIPANTS).participants(),
        source.apply(PLACE).place(),
        source.apply(MECHANISM).mechanism(),
        source.apply(AREAS).areas(),
        source.apply(FACTUALITY).factuality());
  }
}

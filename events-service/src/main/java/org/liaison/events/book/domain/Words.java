package org.liaison.events.book.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;

/** Says in words how fields stand, for the history of notices and cases. */
public final class Words {

  private Words() {}

  public static String of(Optional<EventDate> date) {
    return date.map(EventDate::edtf).orElse("");
  }

  public static String of(List<Name> names) {
    return names.stream().map(Name::label).collect(Collectors.joining(", "));
  }

  public static String list(Collection<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  /** A part of a sentence that is left out if there is nothing to say. */
  public static String part(String before, String said) {
    return said.isEmpty() ? "" : before + said;
  }
}

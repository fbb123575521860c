package org.liaison.events.review.domain;

import java.util.Locale;
import java.util.stream.Collectors;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.EventField;
import org.liaison.events.record.domain.ToldEvent;

/** Says the value of a field as people read it in a history. */
final class EventWords {

  private EventWords() {}

  static String value(EventField field, ToldEvent event) {
    return switch (field) {
      case DATE -> event.date().map(EventDate::edtf).orElse("");
      case PARTICIPANTS ->
          event.participants().stream()
              .map(participant -> participant.name() + " (" + participant.role() + ")")
              .collect(Collectors.joining(", "));
      case AREAS -> String.join(", ", event.areas());
      case TYPE -> event.type().name().toLowerCase(Locale.ROOT);
      case FACTUALITY -> event.factuality().name().toLowerCase(Locale.ROOT);
      case MODE, LEVEL, TITLE, PLACE, MECHANISM -> (String) field.of(event);
    };
  }
}

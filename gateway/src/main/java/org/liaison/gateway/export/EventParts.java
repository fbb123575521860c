package org.liaison.gateway.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;
import org.liaison.gateway.event.ParticipantResponse;

/** Parts of an event that several formats look at. */
final class EventParts {

  private EventParts() {}

  /** Who took part, as far as somebody is named. */
  static List<ParticipantResponse> named(EventResponse event) {
    return event.participants().stream().filter(each -> each.actor() != null).toList();
  }

  /** The passage that shows the event best. */
  static Optional<EvidenceResponse> best(EventResponse event) {
    return event.evidence().stream().findFirst();
  }

  /** The first day that an event can lie on; empty if that is open or not known. */
  static Optional<LocalDate> earliest(EventResponse event) {
    return Optional.ofNullable(event.date()).map(DateResponse::earliest).map(LocalDate::parse);
  }

  /** The last day that an event can lie on; empty if that is open or not known. */
  static Optional<LocalDate> latest(EventResponse event) {
    return Optional.ofNullable(event.date()).map(DateResponse::latest).map(LocalDate::parse);
  }

  /** Whether it has not taken place yet, as far as the sources tell. */
  static boolean isAhead(EventResponse event) {
    return "planned".equals(event.factuality()) || "announced".equals(event.factuality());
  }

  /** Words that say what kind of event it is: type, mode, level and areas. */
  static List<String> words(EventResponse event) {
    Stream<String> kind = Stream.of(event.type(), event.mode(), event.level());
    return Stream.concat(kind, event.areas().stream()).filter(Objects::nonNull).distinct().toList();
  }
}

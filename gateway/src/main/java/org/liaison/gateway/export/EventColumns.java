package org.liaison.gateway.export;

import java.util.stream.Stream;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.ParticipantResponse;

/** The columns of the table of events, with the best passage of each. */
final class EventColumns {

  private EventColumns() {}

  static Stream<Column<EventResponse>> of(ExportScope scope) {
    return Stream.of(
            what(),
            Column.passage(EventResponse::evidence, scope),
            Stream.<Column<EventResponse>>of(
                new Column<>("recorded_at", EventResponse::recordedAt),
                new Column<>("updated_at", EventResponse::updatedAt),
                new Column<>("revision", EventResponse::revision)))
        .flatMap(columns -> columns);
  }

  private static Stream<Column<EventResponse>> what() {
    return Stream.of(
        new Column<>("id", EventResponse::id),
        new Column<>("type", EventResponse::type),
        new Column<>("mode", EventResponse::mode),
        new Column<>("level", EventResponse::level),
        new Column<>("title", EventResponse::title),
        Column.part("date", EventResponse::date, DateResponse::edtf),
        Column.part("earliest", EventResponse::date, DateResponse::earliest),
        Column.part("latest", EventResponse::date, DateResponse::latest),
        Column.part("date_basis", EventResponse::date, DateResponse::basis),
        new Column<>("participants", EventColumns::participants),
        new Column<>("actor_ids", EventColumns::actorIds),
        new Column<>("place", EventResponse::place),
        new Column<>("mechanism", EventResponse::mechanism),
        new Column<>("areas", event -> Column.list(event.areas().stream())),
        new Column<>("factuality", EventResponse::factuality),
        new Column<>("status", EventResponse::status),
        new Column<>("origins", EventResponse::origins),
        new Column<>("passages", EventResponse::evidenceCount));
  }

  private static String participants(EventResponse event) {
    return Column.list(EventParts.named(event).stream().map(EventColumns::participant));
  }

  private static String participant(ParticipantResponse participant) {
    return "%s (%s)".formatted(participant.actor().name(), participant.role());
  }

  private static String actorIds(EventResponse event) {
    return Column.list(
        EventParts.named(event).stream().map(participant -> participant.actor().id()));
  }
}

package org.liaison.gateway.event;

import org.liaison.events.v1.Event;
import org.liaison.events.v1.ListEventsResponse;
import org.liaison.gateway.vocabulary.Proto;

/** Maps events from the contract to REST. */
final class EventProtoMapper {

  private EventProtoMapper() {}

  static EventPageResponse toResponse(ListEventsResponse page, int size) {
    return new EventPageResponse(
        page.getEventsList().stream().map(EventProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  static EventResponse toResponse(Event event) {
    return new EventResponse(
        event.getId(),
        EventWords.TYPES.word(event.getType()),
        Proto.orNull(event.getMode()),
        Proto.orNull(event.getLevel()),
        event.getTitle(),
        PartsProtoMapper.date(event.getDate()),
        PartsProtoMapper.participants(event.getParticipantsList()),
        Proto.orNull(event.getPlace()),
        Proto.orNull(event.getMechanism()),
        event.getAreasList(),
        EventWords.FACTUALITIES.word(event.getFactuality()),
        EventWords.STATUSES.word(event.getStatus()),
        event.getOrigins(),
        PartsProtoMapper.evidence(event.getEvidenceList()),
        event.getTotalEvidence(),
        Proto.instant(event.hasRecordedAt(), event.getRecordedAt()),
        Proto.instant(event.hasUpdatedAt(), event.getUpdatedAt()));
  }
}

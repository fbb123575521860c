package org.liaison.gateway.event;

import org.liaison.events.v1.Event;
import org.liaison.events.v1.ListEventsResponse;
import org.liaison.events.v1.PendingDecision;
import org.liaison.gateway.vocabulary.Proto;

/** Maps events from the contract to REST. */
public final class EventProtoMapper {

  private EventProtoMapper() {}

  static EventPageResponse toResponse(ListEventsResponse page, int size) {
    return new EventPageResponse(
        page.getEventsList().stream().map(EventProtoMapper::toResponse).toList(),
        Proto.orNull(page.getNextPageToken()),
        size);
  }

  /** An event. */
  public static EventResponse toResponse(Event event) {
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
        Proto.instant(event.hasUpdatedAt(), event.getUpdatedAt()),
        event.getRevision(),
        event.getDecidedList().stream().map(EventWords.FIELDS::word).toList(),
        Proto.orNull(event.getMergedInto()),
        event.hasPending() ? pending(event.getPending()) : null);
  }

  private static PendingDecisionResponse pending(PendingDecision pending) {
    return new PendingDecisionResponse(
        EventWords.STATUSES.word(pending.getStatus()),
        pending.getBy(),
        Proto.instant(pending.hasAt(), pending.getAt()));
  }
}

package org.liaison.events.grpc;

import java.util.UUID;
import org.liaison.events.query.domain.Page;
import org.liaison.events.record.domain.Event;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.GetEventResponse;
import org.liaison.events.v1.ListEventsResponse;
import org.liaison.events.v1.Participant;
import org.liaison.events.v1.PendingDecision;

/** From events to the contract. */
final class EventProtoMapper {

  private EventProtoMapper() {}

  static ListEventsResponse toList(Page<Event> page) {
    return ListEventsResponse.newBuilder()
        .addAllEvents(page.items().stream().map(EventProtoMapper::toProto).toList())
        .setNextPageToken(page.next())
        .build();
  }

  static GetEventResponse toGet(Event event) {
    return GetEventResponse.newBuilder().setEvent(toProto(event)).build();
  }

  static org.liaison.events.v1.Event toProto(Event event) {
    org.liaison.events.v1.Event.Builder proto =
        org.liaison.events.v1.Event.newBuilder()
            .setId(event.id().toString())
            .setType(VocabularyMapper.toProto(event.type()))
            .setMode(event.mode())
            .setLevel(event.level())
            .setTitle(event.title())
            .addAllParticipants(
                event.participants().stream().map(EventProtoMapper::toProto).toList())
            .setPlace(event.place())
            .setMechanism(event.mechanism())
            .addAllAreas(event.areas())
            .setFactuality(VocabularyMapper.toProto(event.factuality()))
            .setStatus(VocabularyMapper.toProto(event.status()))
            .setOrigins(event.origins())
            .addAllEvidence(event.evidence().stream().map(VocabularyMapper::toProto).toList())
            .setTotalEvidence(event.evidenceCount())
            .setRecordedAt(VocabularyMapper.toProto(event.recordedAt()))
            .setUpdatedAt(VocabularyMapper.toProto(event.updatedAt()))
            .setRevision(event.review().revision())
            .addAllDecided(
                event.review().decided().stream().sorted().map(VocabularyMapper::toProto).toList());
    event.review().mergedInto().map(UUID::toString).ifPresent(proto::setMergedInto);
    event.review().pending().map(EventProtoMapper::toProto).ifPresent(proto::setPending);
    event.date().map(VocabularyMapper::toProto).ifPresent(proto::setDate);
    return proto.build();
  }

  private static PendingDecision toProto(org.liaison.events.record.domain.PendingDecision pending) {
    return PendingDecision.newBuilder()
        .setStatus(VocabularyMapper.toProto(pending.status()))
        .setBy(pending.by())
        .setAt(VocabularyMapper.toProto(pending.at()))
        .build();
  }

  private static Participant toProto(org.liaison.events.record.domain.Participant participant) {
    return Participant.newBuilder()
        .setActor(
            ActorRef.newBuilder().setId(participant.actorId()).setName(participant.name()).build())
        .setRole(participant.role())
        .build();
  }
}

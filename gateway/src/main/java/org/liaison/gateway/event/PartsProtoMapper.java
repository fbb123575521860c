package org.liaison.gateway.event;

import java.util.List;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.Participant;
import org.liaison.gateway.vocabulary.Proto;

/** Maps what events, claims and commitments are made of from the contract to REST. */
public final class PartsProtoMapper {

  private PartsProtoMapper() {}

  /** The date, or null if no source gives one. */
  public static DateResponse date(EventDate date) {
    if (date.getEdtf().isEmpty()) {
      return null;
    }
    return new DateResponse(
        date.getEdtf(),
        Proto.orNull(date.getEarliest()),
        Proto.orNull(date.getLatest()),
        EventWords.BASES.word(date.getBasis()));
  }

  /** The actor or the bare name; null if nobody is named. */
  public static ActorReference actor(ActorRef actor) {
    if (actor.getName().isEmpty() && actor.getId().isEmpty()) {
      return null;
    }
    return new ActorReference(Proto.orNull(actor.getId()), actor.getName());
  }

  /** The actors in their order. */
  public static List<ActorReference> actors(List<ActorRef> actors) {
    return actors.stream().map(PartsProtoMapper::actor).toList();
  }

  /** Who took part, in their order. */
  public static List<ParticipantResponse> participants(List<Participant> participants) {
    return participants.stream()
        .map(
            participant ->
                new ParticipantResponse(actor(participant.getActor()), participant.getRole()))
        .toList();
  }

  /** The passages in their order. */
  public static List<EvidenceResponse> evidence(List<Evidence> evidence) {
    return evidence.stream().map(PartsProtoMapper::passage).toList();
  }

  private static EvidenceResponse passage(Evidence evidence) {
    return new EvidenceResponse(
        evidence.getId(),
        evidence.getDocumentId(),
        evidence.getVersion(),
        evidence.getExact(),
        evidence.getPrefix(),
        evidence.getSuffix(),
        evidence.getStart(),
        evidence.getEnd(),
        Proto.orNull(evidence.getRule()),
        evidence.getConfidence(),
        Proto.orNull(evidence.getMatchReason()),
        evidence.getOrphaned());
  }
}

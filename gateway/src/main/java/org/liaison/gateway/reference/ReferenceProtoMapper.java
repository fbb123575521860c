package org.liaison.gateway.reference;

import java.util.List;
import org.liaison.events.v1.Actor;
import org.liaison.events.v1.Area;
import org.liaison.events.v1.ListActorsRequest;
import org.liaison.events.v1.Mechanism;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Proto;

/** Maps actors, areas and mechanisms between REST and the contract. */
public final class ReferenceProtoMapper {

  private static final List<String> ACTOR_KINDS =
      List.of("state", "agency", "organisation", "person");

  private ReferenceProtoMapper() {}

  /** The actors that a query asks for; ends the request if it asks for none that can be. */
  static ListActorsRequest toProto(String kind, String query) {
    QueryReader reader = new QueryReader();
    ListActorsRequest request =
        ListActorsRequest.newBuilder()
            .setKind(reader.oneOf("kind", kind, ACTOR_KINDS))
            .setQuery(reader.text(query))
            .build();
    reader.refuse();
    return request;
  }

  static ActorsResponse actors(List<Actor> actors) {
    return new ActorsResponse(actors.stream().map(ReferenceProtoMapper::actor).toList());
  }

  static AreasResponse areas(List<Area> areas) {
    return new AreasResponse(areas.stream().map(ReferenceProtoMapper::area).toList());
  }

  static MechanismsResponse mechanisms(List<Mechanism> mechanisms) {
    return new MechanismsResponse(
        mechanisms.stream().map(ReferenceProtoMapper::mechanism).toList());
  }

  private static ActorResponse actor(Actor actor) {
    return new ActorResponse(
        actor.getId(),
        actor.getName(),
        Proto.orNull(actor.getNameZh()),
        actor.getKind(),
        Proto.orNull(actor.getSide()),
        Proto.orNull(actor.getWikidata()),
        actor.getAliasesList(),
        actor.getEvents());
  }

  private static AreaResponse area(Area area) {
    return new AreaResponse(
        area.getId(), area.getLabel(), Proto.orNull(area.getLabelZh()), area.getEvents());
  }

  /** A mechanism as REST shows it. */
  public static MechanismResponse mechanism(Mechanism mechanism) {
    return new MechanismResponse(
        mechanism.getId(),
        mechanism.getName(),
        Proto.orNull(mechanism.getNameZh()),
        mechanism.getKind(),
        mechanism.getPartiesList(),
        Proto.orNull(mechanism.getStatus()),
        Proto.orNull(mechanism.getStatusEventId()),
        Proto.orNull(mechanism.getEstablished()),
        Proto.orNull(mechanism.getLastMet()),
        mechanism.getEvents(),
        Proto.orNull(mechanism.getInstrument()),
        mechanism.getSessions(),
        Proto.orNull(mechanism.getRhythm()),
        mechanism.getRhythmAgreed(),
        Proto.orNull(mechanism.getNextSession()),
        Proto.orNull(mechanism.getNextSessionEventId()),
        Proto.orNull(mechanism.getExpectedBy()),
        mechanism.getOverdue());
  }
}

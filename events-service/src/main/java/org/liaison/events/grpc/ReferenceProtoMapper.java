package org.liaison.events.grpc;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconArea;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.reference.ReferenceService.Counted;
import org.liaison.events.reference.ReferenceService.LivingMechanism;
import org.liaison.events.reference.domain.MechanismLife;
import org.liaison.events.v1.Actor;
import org.liaison.events.v1.Area;
import org.liaison.events.v1.ListActorsResponse;
import org.liaison.events.v1.ListAreasResponse;
import org.liaison.events.v1.ListMechanismsResponse;
import org.liaison.events.v1.Mechanism;

/** From the lexicon's entries to the contract. */
final class ReferenceProtoMapper {

  private ReferenceProtoMapper() {}

  static ListActorsResponse toActors(List<Counted<LexiconActor>> actors) {
    return ListActorsResponse.newBuilder()
        .addAllActors(actors.stream().map(ReferenceProtoMapper::actor).toList())
        .build();
  }

  static ListAreasResponse toAreas(List<Counted<LexiconArea>> areas) {
    return ListAreasResponse.newBuilder()
        .addAllAreas(areas.stream().map(ReferenceProtoMapper::area).toList())
        .build();
  }

  static ListMechanismsResponse toMechanisms(List<LivingMechanism> mechanisms) {
    return ListMechanismsResponse.newBuilder()
        .addAllMechanisms(mechanisms.stream().map(ReferenceProtoMapper::mechanism).toList())
        .build();
  }

  private static Actor actor(Counted<LexiconActor> counted) {
    LexiconActor actor = counted.entry();
    return Actor.newBuilder()
        .setId(actor.id())
        .setName(actor.name())
        .setNameZh(actor.nameZh())
        .setKind(actor.kind().name().toLowerCase(Locale.ROOT))
        .setSide(actor.side())
        .setWikidata(actor.wikidata())
        .addAllAliases(actor.aliases())
        .setEvents(counted.events())
        .build();
  }

  private static Area area(Counted<LexiconArea> counted) {
    LexiconArea area = counted.entry();
    return Area.newBuilder()
        .setId(area.id())
        .setLabel(area.label())
        .setLabelZh(area.labelZh())
        .setEvents(counted.events())
        .build();
  }

  private static Mechanism mechanism(LivingMechanism living) {
    LexiconMechanism mechanism = living.mechanism();
    MechanismLife life = living.life();
    return Mechanism.newBuilder()
        .setId(mechanism.id())
        .setName(mechanism.name())
        .setNameZh(mechanism.nameZh())
        .setKind(mechanism.kind())
        .addAllParties(mechanism.parties())
        .setStatus(life.status())
        .setStatusEventId(life.statusEvent().map(UUID::toString).orElse(""))
        .setEstablished(life.established())
        .setLastMet(life.lastMet())
        .setEvents(life.events())
        .build();
  }
}

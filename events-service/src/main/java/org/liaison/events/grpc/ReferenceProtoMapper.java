package org.liaison.events.grpc;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.liaison.events.lexicon.LexiconActor;
import org.liaison.events.lexicon.LexiconArea;
import org.liaison.events.lexicon.LexiconMechanism;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.reference.ReferenceService.Counted;
import org.liaison.events.reference.ReferenceService.LivingMechanism;
import org.liaison.events.reference.domain.MechanismLife;
import org.liaison.events.reference.domain.MechanismStep;
import org.liaison.events.reference.domain.Rhythm;
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

  static ListMechanismsResponse toMechanisms(List<LivingMechanism> mechanisms, LocalDate today) {
    return ListMechanismsResponse.newBuilder()
        .addAllMechanisms(mechanisms.stream().map(living -> mechanism(living, today)).toList())
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

  /**
   * A mechanism.
   *
   * @param today the day on which sessions are missing or not
   */
  static Mechanism mechanism(LivingMechanism living, LocalDate today) {
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
        .setEstablished(life.established().map(EventDate::edtf).orElse(""))
        .setLastMet(life.lastMet().map(EventDate::edtf).orElse(""))
        .setEvents(life.events())
        .setInstrument(mechanism.instrument())
        .setSessions(life.sessions().size())
        .setRhythm(living.rhythm().map(rhythm -> rhythm.period().toString()).orElse(""))
        .setRhythmAgreed(living.rhythm().map(Rhythm::agreed).orElse(false))
        .setNextSession(life.next().flatMap(MechanismStep::date).map(EventDate::edtf).orElse(""))
        .setNextSessionEventId(life.next().map(step -> step.eventId().toString()).orElse(""))
        .setExpectedBy(life.expectedBy(living.rhythm()).map(LocalDate::toString).orElse(""))
        .setOverdue(life.overdue(living.rhythm(), today))
        .build();
  }
}

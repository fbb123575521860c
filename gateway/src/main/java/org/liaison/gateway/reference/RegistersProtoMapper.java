package org.liaison.gateway.reference;

import org.liaison.events.v1.GetInstrumentResponse;
import org.liaison.events.v1.GetMechanismResponse;
import org.liaison.events.v1.Instrument;
import org.liaison.events.v1.ListInstrumentsResponse;
import org.liaison.gateway.commitment.CommitmentProtoMapper;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.vocabulary.Proto;

/** Maps single mechanisms and instruments from the contract to REST. */
public final class RegistersProtoMapper {

  private RegistersProtoMapper() {}

  static MechanismLifeResponse toResponse(GetMechanismResponse found) {
    return new MechanismLifeResponse(
        ReferenceProtoMapper.mechanism(found.getMechanism()),
        found.getTurnsList().stream().map(EventProtoMapper::toResponse).toList(),
        found.getSessionsList().stream().map(EventProtoMapper::toResponse).toList());
  }

  static InstrumentsResponse toResponse(ListInstrumentsResponse instruments) {
    return new InstrumentsResponse(
        instruments.getInstrumentsList().stream().map(RegistersProtoMapper::toResponse).toList());
  }

  static NamedInstrumentResponse toResponse(GetInstrumentResponse found) {
    return new NamedInstrumentResponse(
        toResponse(found.getInstrument()),
        found.getEventsList().stream().map(EventProtoMapper::toResponse).toList(),
        found.getCommitmentsList().stream().map(CommitmentProtoMapper::toResponse).toList());
  }

  /** An instrument as REST shows it. */
  public static InstrumentResponse toResponse(Instrument instrument) {
    return new InstrumentResponse(
        instrument.getId(),
        instrument.getName(),
        Proto.orNull(instrument.getNameZh()),
        instrument.getKind(),
        instrument.getPartiesList(),
        Proto.orNull(instrument.getSigned()),
        Proto.orNull(instrument.getInForce()),
        Proto.orNull(instrument.getWikidata()),
        instrument.getMechanismsList());
  }
}

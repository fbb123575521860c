package org.liaison.events.grpc;

import io.grpc.stub.StreamObserver;
import io.quarkus.grpc.GrpcService;
import io.smallrye.common.annotation.Blocking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.liaison.events.edtf.Edtf;
import org.liaison.events.lexicon.LexiconInstrument;
import org.liaison.events.query.RecordQueryService;
import org.liaison.events.reference.InstrumentService;
import org.liaison.events.reference.InstrumentService.FoundingInstrument;
import org.liaison.events.reference.InstrumentService.NamedInstrument;
import org.liaison.events.reference.ReferenceService;
import org.liaison.events.reference.ReferenceService.LivingMechanism;
import org.liaison.events.reference.domain.MechanismStep;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.GetInstrumentRequest;
import org.liaison.events.v1.GetInstrumentResponse;
import org.liaison.events.v1.GetMechanismRequest;
import org.liaison.events.v1.GetMechanismResponse;
import org.liaison.events.v1.Instrument;
import org.liaison.events.v1.ListInstrumentsRequest;
import org.liaison.events.v1.ListInstrumentsResponse;
import org.liaison.events.v1.RegistersServiceGrpc;

/** Mechanisms and instruments over gRPC. */
@GrpcService
public class RegistersGrpcService extends RegistersServiceGrpc.RegistersServiceImplBase {

  private final ReferenceService references;
  private final InstrumentService instruments;
  private final RecordQueryService records;
  private final Clock clock;

  RegistersGrpcService(
      ReferenceService references,
      InstrumentService instruments,
      RecordQueryService records,
      Clock clock) {
    this.references = references;
    this.instruments = instruments;
    this.records = records;
    this.clock = clock;
  }

  @Override
  @Blocking
  public void getMechanism(
      GetMechanismRequest request, StreamObserver<GetMechanismResponse> response) {
    LivingMechanism living = references.mechanism(request.getId());
    answer(
        response,
        GetMechanismResponse.newBuilder()
            .setMechanism(ReferenceProtoMapper.mechanism(living, today()))
            .addAllTurns(events(living.life().turns().stream()))
            .addAllSessions(
                events(
                    Stream.concat(
                        living.life().sessions().stream(), living.life().announced().stream())))
            .build());
  }

  @Override
  @Blocking
  public void listInstruments(
      ListInstrumentsRequest request, StreamObserver<ListInstrumentsResponse> response) {
    answer(
        response,
        ListInstrumentsResponse.newBuilder()
            .addAllInstruments(
                instruments.instruments(request.getParty(), request.getQuery()).stream()
                    .map(RegistersGrpcService::toProto)
                    .toList())
            .build());
  }

  @Override
  @Blocking
  public void getInstrument(
      GetInstrumentRequest request, StreamObserver<GetInstrumentResponse> response) {
    NamedInstrument found = instruments.instrument(request.getId());
    answer(
        response,
        GetInstrumentResponse.newBuilder()
            .setInstrument(toProto(found.founding()))
            .addAllEvents(found.events().stream().map(EventProtoMapper::toProto).toList())
            .addAllCommitments(
                found.commitments().stream()
                    .map(commitment -> LedgerProtoMapper.toProto(commitment, today()))
                    .toList())
            .build());
  }

  private List<Event> events(Stream<MechanismStep> steps) {
    return records.events(steps.map(MechanismStep::eventId).toList()).stream()
        .map(EventProtoMapper::toProto)
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static Instrument toProto(FoundingInstrument founding) {
    LexiconInstrument instrument = founding.instrument();
    return Instrument.newBuilder()
        .setId(instrument.id())
        .setName(instrument.name())
        .setNameZh(instrument.nameZh())
        .setKind(instrument.kind())
        .addAllParties(instrument.parties())
        .setSigned(instrument.signed().map(Edtf::toString).orElse(""))
        .setInForce(instrument.inForce().map(Edtf::toString).orElse(""))
        .setWikidata(instrument.wikidata())
        .addAllMechanisms(founding.mechanisms())
        .build();
  }

  private static <T> void answer(StreamObserver<T> observer, T response) {
    observer.onNext(response);
    observer.onCompleted();
  }
}

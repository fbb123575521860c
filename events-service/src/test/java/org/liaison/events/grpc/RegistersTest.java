package org.liaison.events.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.GetInstrumentRequest;
import org.liaison.events.v1.GetInstrumentResponse;
import org.liaison.events.v1.GetMechanismRequest;
import org.liaison.events.v1.GetMechanismResponse;
import org.liaison.events.v1.Instrument;
import org.liaison.events.v1.ListInstrumentsRequest;
import org.liaison.events.v1.RegistersServiceGrpc.RegistersServiceBlockingStub;

/** Mechanisms with the events of their lives, and instruments with what names them. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class RegistersTest {

  private static final String GROUP = "us-china-counternarcotics-working-group";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  RegistersServiceBlockingStub registers;

  private Sql sql;

  @BeforeEach
  void nothingIsRecorded() {
    sql = new Sql(database);
    sql.empty();
  }

  @Test
  void mechanismShowsTheEventsAndPassagesOfItsLife() {
    read(
        """
        event MECHANISM 2001-01-30 - HAPPENED Group launched
        event MEETING 2001-03-04 - HAPPENED First session
        event MEETING 2002-03-04 - PLANNED Session to come""");
    sql.change("update event set mechanism = ?", GROUP);

    GetMechanismResponse found =
        registers.getMechanism(GetMechanismRequest.newBuilder().setId(GROUP).build());

    assertThat(found.getMechanism().getStatus()).isEqualTo("established");
    assertThat(found.getMechanism().getSessions()).isEqualTo(1);
    assertThat(found.getMechanism().getNextSession()).as("its day has passed").isEmpty();
    assertThat(found.getTurnsList()).extracting(Event::getTitle).containsExactly("Group launched");
    assertThat(found.getTurns(0).getEvidence(0).getExact()).contains("Group launched");
    assertThat(found.getSessionsList())
        .extracting(Event::getTitle)
        .containsExactly("First session");
    assertThatThrownBy(
            () -> registers.getMechanism(GetMechanismRequest.newBuilder().setId("none").build()))
        .hasMessageContaining("no mechanism");
  }

  @Test
  void instrumentsAreFoundByPartyAndName() {
    assertThat(instruments("united-states", "1997"))
        .extracting(Instrument::getId)
        .containsExactly("us-china-joint-statement-1997");
    assertThat(instruments("", "单一公约")).extracting(Instrument::getKind).contains("convention");
    assertThat(instruments("nobody", "")).isEmpty();
  }

  @Test
  void instrumentShowsWhatNamesItInEitherLanguage() {
    read(
        """
        event AGREEMENT 1989 - HAPPENED Beijing joins the 1988 Convention in full
        event AGREEMENT 1990 - HAPPENED 中国加入八八公约
        event AGREEMENT 1991 - HAPPENED Another convention of 1988 altogether
        promise China implement-the-Palermo-Convention""");

    GetInstrumentResponse found = instrument("trafficking-convention-1988");

    assertThat(found.getEventsList())
        .extracting(event -> event.getDate().getEdtf())
        .containsExactly("1989", "1990");
    assertThat(instrument("untoc").getCommitmentsCount()).isEqualTo(1);
    assertThat(instrument("uncac").getEventsList()).isEmpty();
    assertThatThrownBy(() -> instrument("none")).hasMessageContaining("no instrument");
  }

  private List<Instrument> instruments(String party, String query) {
    return registers
        .listInstruments(
            ListInstrumentsRequest.newBuilder().setParty(party).setQuery(query).build())
        .getInstrumentsList();
  }

  private GetInstrumentResponse instrument(String id) {
    return registers.getInstrument(GetInstrumentRequest.newBuilder().setId(id).build());
  }

  private void read(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    String job = "select 1 from extraction_job where document_id = ?";
    await().until(() -> !sql.rows(job, id).isEmpty());
    replicas.withEngine(1).show().readAll();
  }
}

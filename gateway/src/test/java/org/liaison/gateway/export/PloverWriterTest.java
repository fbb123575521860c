package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.Factuality;
import org.liaison.gateway.event.EventWords;

class PloverWriterTest {

  private static final Set<String> CATEGORIES =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "RETREAT",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "meeting, held, happened, CONSULT, -",
        "meeting, call, happened, CONSULT, phone",
        "visit, made, planned, CONSULT, visit",
        "agreement, signed, happened, SUPPORT, -",
        "agreement, signed, announced, AGREE, -",
        "agreement, ended, happened, SANCTION, sever",
        "mechanism, suspended, happened, SANCTION, cancel",
        "mechanism, resumed, happened, SUPPORT, -",
        "enforcement, arrest, happened, COERCE, arrest",
        "enforcement, seizure, happened, COERCE, confiscate",
        "enforcement, operation, happened, COOPERATE, -",
        "sanction, imposed, happened, SANCTION, -",
        "sanction, lifted, happened, CONCEDE, -",
        "sanction, imposed, planned, THREATEN, restrict",
        "exchange, shared, happened, COOPERATE, -",
        "assistance, provided, happened, AID, -",
      })
  void anEventIsCodedByItsTypeModeAndFactuality(
      String type, String mode, String factuality, String category, String ploverMode)
      throws IOException {
    JsonNode record = records(event(type, mode, factuality)).get(0);

    assertThat(record.at("/event/0").textValue()).isEqualTo(category);
    assertThat(record.at("/mode/0").textValue()).isEqualTo(ploverMode);
    assertThat(record.get("context").toString().contains("future"))
        .isEqualTo(!factuality.equals("happened"));
  }

  @Test
  void anOperationOfOneSideIsNoCooperation() throws IOException {
    Event.Builder event = event("enforcement", "operation", "happened").removeParticipants(1);

    assertThat(records(event).get(0).at("/event/0").textValue()).isEqualTo("MOBILIZE");
  }

  @Test
  void thoseToWhomItIsDoneAreRecipients() throws IOException {
    Event.Builder event =
        event("sanction", "imposed", "happened")
            .addParticipants(SampleEvents.participant("", "A company", "target"));

    JsonNode record = records(event).get(0);

    assertThat(record.at("/source/0/identifier").textValue()).isEqualTo("china");
    assertThat(record.get("source")).hasSize(2);
    assertThat(record.at("/recipient/0/text").textValue()).isEqualTo("A company");
  }

  @ParameterizedTest
  @ValueSource(strings = {"control", "statement", "legislation", "report", "threat"})
  void whatPloverHasNoCategoryForIsLeftOut(String type) throws IOException {
    assertThat(records(event(type, "x", "happened"))).isEmpty();
  }

  @Test
  void whatLacksADayOrSomebodyWhoActsIsLeftOut() throws IOException {
    assertThat(records(SampleEvents.meeting().clearDate())).isEmpty();
    assertThat(records(SampleEvents.meeting().clearParticipants())).isEmpty();
  }

  @Test
  void everyTextComesBackAndEveryRecordIsALine() throws IOException {
    for (String text : NastyTexts.texts().toList()) {
      JsonNode record = records(SampleEvents.telling(text).toBuilder()).get(0);
      assertThat(record.at("/event_text/0").textValue()).isEqualTo(text);
      assertThat(record.at("/source/0/text").textValue()).isEqualTo(text);
    }
  }

  @Test
  void theTableHoldsOnlyWordsThatThereAre() {
    for (List<String> row : Table.read("plover.md")) {
      assertThat(EventWords.TYPES.words()).contains(row.get(0));
      assertThat(row.get(2)).isIn("*", "ahead", "several");
      assertThat(CATEGORIES).contains(row.get(3));
      assertThat(row.get(5)).as(row.toString()).isNotBlank();
    }
  }

  @Test
  void theDocumentationShowsTheTablesAsTheyAre() throws IOException {
    String page = Files.readString(Path.of("../docs/exports.md"));

    assertThat(page).contains(Resource.read("plover.md"), Resource.read("plover-contexts.md"));
  }

  private static Event.Builder event(String type, String mode, String factuality) {
    EventType known = EventWords.TYPES.value(type).orElseThrow();
    Factuality sure = EventWords.FACTUALITIES.value(factuality).orElseThrow();
    return SampleEvents.meeting().setType(known).setMode(mode).setFactuality(sure);
  }

  private static List<JsonNode> records(Event.Builder event) throws IOException {
    String file =
        SampleEvents.write(new PloverWriter(SampleEvents.SCOPE, PloverTable.load()), event);
    ObjectMapper json = new ObjectMapper();
    return file.isEmpty() ? List.of() : List.of(json.readTree(file.lines().findFirst().get()));
  }
}

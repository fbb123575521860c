package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventType;

class StixWriterTest {

  @Test
  void aBundleKeepsTheRulesOfTheSpecification() throws IOException {
    Event threat = SampleEvents.meeting().setId("t").setType(EventType.EVENT_TYPE_THREAT).build();
    Event nobody = SampleEvents.meeting().setId("n").clearParticipants().clearEvidence().build();

    StixRules.check(bundle(List.of(SampleEvents.meeting().build(), threat, nobody)));
    StixRules.check(bundle(List.of()));
  }

  @Test
  void anEventIsAReportOnThoseWhoTookPart() throws IOException {
    JsonNode bundle = bundle(List.of(SampleEvents.meeting().build()));

    JsonNode report = reports(bundle).get(0);

    assertThat(report.get("name").textValue()).isEqualTo("Ministers meet");
    assertThat(report.get("published").textValue()).isEqualTo("2025-03-04T08:15:29.123Z");
    assertThat(report.get("object_refs")).hasSize(2);
    assertThat(report.get("description").textValue())
        .isEqualTo(
            "Date: 2025-03-12. Place: Vienna. Mechanism: working-group. Participants: China"
                + " (participant), Some bureau (participant).");
    assertThat(report.at("/external_references/1/description").textValue())
        .isEqualTo("The ministers met.");
  }

  @Test
  void anActorStandsInTheBundleOnceAndIsTheSameInEveryBundle() throws IOException {
    Event first = SampleEvents.meeting().build();
    Event second = SampleEvents.meeting().setId("another").build();

    JsonNode both = bundle(List.of(first, second));
    JsonNode alone = bundle(List.of(second));

    assertThat(of("identity", both)).hasSize(3);
    assertThat(reports(both).get(1)).isEqualTo(reports(alone).get(0));
    assertThat(reports(both).get(0).get("id")).isNotEqualTo(reports(both).get(1).get("id"));
  }

  @Test
  void aNoteSaysWhatIsLost() throws IOException {
    assertThat(of("note", bundle(List.of())).get(0).get("content").textValue())
        .contains("no property in STIX 2.1");
  }

  @Test
  void everyTextComesBackAsItWas() throws IOException {
    List<String> texts = NastyTexts.texts().toList();
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      events.add(SampleEvents.telling(texts.get(i)).toBuilder().setId("event " + i).build());
    }

    JsonNode bundle = bundle(events);

    StixRules.check(bundle);
    assertThat(reports(bundle)).extracting(r -> r.get("name").textValue()).isEqualTo(texts);
  }

  private static List<JsonNode> reports(JsonNode bundle) {
    return of("report", bundle);
  }

  private static List<JsonNode> of(String type, JsonNode bundle) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode object : bundle.get("objects")) {
      if (object.get("type").textValue().equals(type)) {
        found.add(object);
      }
    }
    return found;
  }

  private static JsonNode bundle(List<Event> events) throws IOException {
    return new ObjectMapper()
        .readTree(SampleEvents.write(new StixWriter(SampleEvents.SCOPE), events));
  }
}

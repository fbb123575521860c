package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.Event;
import org.liaison.gateway.support.Samples;

class JsonLdWriterTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String SCHEMA = "https://schema.org/";

  @Test
  void aPassageIsAnAnnotationWhoseBodyIsTheEvent() throws JsonLdError {
    JsonObject event = expanded(SampleEvents.meeting().build()).getJsonObject(0);

    JsonObject annotation =
        event.getJsonObject("@reverse").getJsonArray(OA + "hasBody").getJsonObject(0);
    JsonObject target = annotation.getJsonArray(OA + "hasTarget").getJsonObject(0);
    List<JsonObject> selectors =
        target.getJsonArray(OA + "hasSelector").getValuesAs(JsonObject.class);
    assertThat(annotation.getString("@id")).isEqualTo("urn:uuid:" + SampleEvents.PASSAGE);
    assertThat(id(annotation, OA + "motivatedBy")).isEqualTo(OA + "identifying");
    assertThat(id(target, OA + "hasSource"))
        .isEqualTo("http://record.example/api/v1/documents/" + Samples.ID + "/versions/3/text");
    assertThat(selectors)
        .extracting(selector -> selector.getJsonArray("@type").getString(0))
        .containsExactly(OA + "TextQuoteSelector", OA + "TextPositionSelector");
    assertThat(value(selectors.get(0), OA + "exact").getString("@value"))
        .isEqualTo("The ministers met.");
    assertThat(value(selectors.get(1), OA + "start").getInt("@value")).isEqualTo(4);
  }

  @Test
  void anEventIsOneOfSchemaOrg() throws JsonLdError {
    JsonObject event = expanded(SampleEvents.meeting().build()).getJsonObject(0);

    assertThat(event.getString("@id")).isEqualTo("urn:uuid:" + SampleEvents.ID);
    assertThat(event.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Event");
    assertThat(value(event, SCHEMA + "name").getString("@value")).isEqualTo("Ministers meet");
    assertThat(value(event, "http://purl.org/dc/terms/date").getString("@type"))
        .isEqualTo("http://id.loc.gov/datatypes/edtf/EDTF");
    JsonObject role = event.getJsonArray(SCHEMA + "attendee").getJsonObject(0);
    assertThat(value(role, SCHEMA + "roleName").getString("@value")).isEqualTo("participant");
    assertThat(value(value(role, SCHEMA + "attendee"), SCHEMA + "name").getString("@value"))
        .isEqualTo("China");
  }

  @Test
  void everyFieldThatIsWrittenHasAMeaning() throws IOException {
    JsonNode file = file(List.of(SampleEvents.meeting().build()));

    assertThat(unknownNames(file.get("@graph"), file.get("@context"))).isEmpty();
  }

  @Test
  void everyTextComesBackAsItWas() throws IOException {
    List<String> texts = NastyTexts.texts().toList();

    JsonNode events = file(texts.stream().map(SampleEvents::telling).toList()).get("@graph");

    assertThat(events).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(events.get(i).get("name").textValue()).isEqualTo(texts.get(i));
      assertThat(events.get(i).at("/evidence/0/target/selector/0/prefix").textValue())
          .isEqualTo(texts.get(i));
    }
  }

  @Test
  void aFileWithoutEventsIsAnEmptyGraph() throws IOException {
    assertThat(file(List.of()).get("@graph")).isEmpty();
  }

  private static List<String> unknownNames(JsonNode node, JsonNode context) {
    return node.findParents("id").stream()
        .flatMap(object -> object.properties().stream())
        .map(Map.Entry::getKey)
        .filter(name -> !context.has(name))
        .toList();
  }

  private static JsonArray expanded(Event event) throws JsonLdError {
    String file = SampleEvents.write(new JsonLdWriter(SampleEvents.SCOPE), List.of(event));
    return JsonLd.expand(JsonDocument.of(new StringReader(file))).get();
  }

  private static JsonNode file(List<Event> events) throws IOException {
    return new ObjectMapper()
        .readTree(SampleEvents.write(new JsonLdWriter(SampleEvents.SCOPE), events));
  }

  private static JsonObject value(JsonObject node, String property) {
    return node.getJsonArray(property).getJsonObject(0);
  }

  private static String id(JsonObject node, String property) {
    return value(node, property).getString("@id");
  }
}

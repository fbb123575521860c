package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liaison.events.v1.ActorRef;
import org.liaison.gateway.casefile.CaseProtoMapper;
import org.liaison.gateway.casefile.CaseResponse;
import org.liaison.gateway.claim.ClaimProtoMapper;
import org.liaison.gateway.claim.ClaimResponse;
import org.liaison.gateway.commitment.CommitmentProtoMapper;
import org.liaison.gateway.commitment.CommitmentResponse;
import org.liaison.gateway.control.ControlProtoMapper;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.notice.NoticeProtoMapper;
import org.liaison.gateway.reference.MechanismResponse;
import org.liaison.gateway.reference.ReferenceProtoMapper;
import org.liaison.gateway.reference.RegistersProtoMapper;

/** What is written of the lists other than events, read by programs of others. */
class BookTest {

  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String OURS = "https://liaison.org/ns/record#";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private static final CommitmentResponse PROMISED =
      CommitmentProtoMapper.toResponse(SampleBooks.commitment().build());
  private static final CaseResponse CASE =
      CaseProtoMapper.toResponse(SampleBooks.caseFile().build());

  /** Each list with an item of it, and how many passages that has. */
  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(
            Book.claims(JSON), ClaimProtoMapper.toResponse(SampleBooks.claim().build()), 1),
        Arguments.of(Book.commitments(JSON), PROMISED, 1),
        Arguments.of(
            Book.controls(JSON), ControlProtoMapper.toResponse(SampleBooks.control().build()), 0),
        Arguments.of(Book.mechanisms(JSON), mechanism("", ""), 0),
        Arguments.of(
            Book.instruments(JSON),
            RegistersProtoMapper.toResponse(SampleBooks.instrument().build()),
            0),
        Arguments.of(
            Book.notices(JSON), NoticeProtoMapper.toResponse(SampleBooks.notice().build()), 1),
        Arguments.of(Book.cases(JSON), CASE, 0));
  }

  @ParameterizedTest
  @MethodSource("lists")
  <T> void aRowHasACellForEveryColumn(Book<T> book, T item, int passages) throws IOException {
    String file = write(book, ExportFormat.CSV, List.of(item, item));

    List<CSVRecord> rows = rows(file);

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).isConsistent()).isTrue();
    assertThat(rows.get(0).get("id")).isNotBlank();
    assertThat(rows(write(book, ExportFormat.CSV, List.of()))).isEmpty();
    if (passages > 0) {
      assertThat(rows.get(0).get("passage")).isNotBlank();
      assertThat(rows.get(0).get("text_url")).endsWith("/versions/3/text");
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  <T> void aLineIsTheItemOfTheList(Book<T> book, T item, int passages) throws IOException {
    String file = write(book, ExportFormat.NDJSON, List.of(item, item));

    assertThat(file.lines().toList()).hasSize(2);
    assertThat(JSON.readValue(file.lines().findFirst().orElseThrow(), item.getClass()))
        .isEqualTo(item);
  }

  @ParameterizedTest
  @MethodSource("lists")
  <T> void passagesAreAnnotationsWhoseBodyIsTheItem(Book<T> book, T item, int passages)
      throws JsonLdError {
    JsonObject node = expanded(write(book, ExportFormat.JSON_LD, List.of(item))).getJsonObject(0);

    assertThat(node.getString("@id")).matches("urn:uuid:.*|http://record.example/api/v1/.*");
    assertThat(node.getJsonArray("@type").getString(0)).startsWith(OURS);
    if (passages > 0) {
      JsonObject annotation =
          node.getJsonObject("@reverse").getJsonArray(OA + "hasBody").getJsonObject(0);
      assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
      JsonObject target = annotation.getJsonArray(OA + "hasTarget").getJsonObject(0);
      assertThat(target.getJsonArray(OA + "hasSource").getJsonObject(0).getString("@id"))
          .endsWith("/versions/3/text");
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  <T> void noFieldIsLostInLinkedData(Book<T> book, T item, int passages) throws JsonLdError {
    String file = write(book, ExportFormat.JSON_LD, List.of(item));

    String expanded = expanded(file).toString();

    JSON.valueToTree(item)
        .properties()
        .forEach(
            field -> {
              if (field.getValue().isTextual() && !field.getKey().equals("id")) {
                assertThat(expanded).as(field.getKey()).contains(field.getValue().textValue());
              }
            });
  }

  @Test
  void noCellIsAFormulaAndEveryTextComesBack() throws IOException {
    List<String> texts = NastyTexts.texts().toList();
    List<ClaimResponse> claims =
        texts.stream()
            .map(
                text ->
                    SampleBooks.claim()
                        .setSpeaker(ActorRef.newBuilder().setName(text))
                        .setContent(text)
                        .build())
            .map(ClaimProtoMapper::toResponse)
            .toList();

    List<CSVRecord> rows = rows(write(Book.claims(JSON), ExportFormat.CSV, claims));

    assertThat(rows).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      String cell = rows.get(i).get("content");
      assertThat(cell).isIn(texts.get(i), "'" + texts.get(i));
      assertThat(cell).doesNotMatch("(?s)^[=+\\-@\t\r].*");
    }
  }

  @Test
  void requestsStandInALineEach() throws IOException {
    CSVRecord row = rows(write(Book.cases(JSON), ExportFormat.CSV, List.of(CASE))).get(0);

    assertThat(row.get("requests"))
        .isEqualTo("China asked United States on 2025-03-12: bank records, due 2025-04");
    assertThat(row.get("agency_ids")).isEqualTo("china");
  }

  @Test
  void aTermIsADayOfTheCalendar() throws IOException {
    CommitmentResponse open =
        CommitmentProtoMapper.toResponse(SampleBooks.commitment().clearDue().build());
    CommitmentResponse lapsed =
        CommitmentProtoMapper.toResponse(SampleBooks.commitment().setStatus("lapsed").build());

    List<VEvent> entries = calendar(Book.commitments(JSON), List.of(PROMISED, open, lapsed));

    assertThat(entries).hasSize(2);
    assertThat(day(entries.get(0))).isEqualTo("20251231");
    assertThat(entries.get(0).getSummary().getValue()).isEqualTo("Due: exchange laboratory data");
    assertThat(entries.get(0).getDescription().getValue())
        .startsWith("China; Some bureau, by 2025: open");
    assertThat(entries.get(1).getStatus().isCancelled()).isTrue();
  }

  @Test
  void whatIsAheadOfAMechanismIsInTheCalendar() throws IOException {
    List<VEvent> entries =
        calendar(
            Book.mechanisms(JSON),
            List.of(
                mechanism("2026-05", "2026-12-31"),
                mechanism("2026-05-04", ""),
                mechanism("2026-05-04/2026-05-06", ""),
                mechanism("", "2026-12-31"),
                mechanism("2026", ""),
                mechanism("202X", ""),
                mechanism("", "")));

    assertThat(entries)
        .extracting(BookTest::day)
        .containsExactly("20260501", "20260504", "20260504", "20261231");
    assertThat(entries.get(3).getSummary().getValue()).startsWith("Expected by now");
    assertThat(entries).allMatch(entry -> entry.getStatus().isTentative());
  }

  @Test
  void casesAreGroupingsOfStix() throws IOException {
    JsonNode bundle = JSON.readTree(write(Book.cases(JSON), ExportFormat.STIX, List.of(CASE)));

    StixRules.check(bundle);
    assertThat(bundle.get("objects").findValuesAsText("type"))
        .containsExactly("identity", "note", "identity", "identity", "grouping");
    assertThat(bundle.at("/objects/1/content").textValue()).contains("requests for assistance");
  }

  @Test
  void aWholeCaseGroupsTheReportsOfItsEvents() throws IOException {
    JsonNode bundle = JSON.readTree(write(Book.wholeCase(JSON), ExportFormat.STIX, wholeCase()));

    StixRules.check(bundle);
    JsonNode grouping = bundle.get("objects").get(bundle.get("objects").size() - 1);
    assertThat(grouping.get("object_refs").toString()).contains("report--");
  }

  @Test
  void aWholeCaseIsLinkedDataOfTwoContexts() throws JsonLdError {
    JsonArray nodes = expanded(write(Book.wholeCase(JSON), ExportFormat.JSON_LD, wholeCase()));

    assertThat(nodes.getValuesAs(JsonObject.class))
        .extracting(node -> node.getJsonArray("@type").getString(0))
        .containsExactly(OURS + "Case", "https://schema.org/Event");
    assertThat(nodes.getJsonObject(0).getJsonArray(OURS + "events").getJsonObject(0))
        .hasToString("{\"@id\":\"urn:uuid:" + SampleEvents.ID + "\"}");
  }

  @Test
  void theOtherFormatsOfAWholeCaseAreThoseOfItsEvents() throws IOException {
    String table = write(Book.wholeCase(JSON), ExportFormat.CSV, wholeCase());

    assertThat(rows(table)).hasSize(1);
    assertThat(rows(table).get(0).get("title")).isEqualTo("Ministers meet");
    assertThat(write(Book.wholeCase(JSON), ExportFormat.NDJSON, wholeCase()).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"case\":{"),
            line -> assertThat(line).startsWith("{\"event\":{"));
  }

  private static List<CasePart> wholeCase() {
    return List.of(
        CasePart.of(CASE),
        CasePart.of(EventProtoMapper.toResponse(SampleEvents.meeting().build())));
  }

  private static MechanismResponse mechanism(String next, String expected) {
    return ReferenceProtoMapper.mechanism(
        SampleBooks.mechanism().setNextSession(next).setExpectedBy(expected).build());
  }

  private static <T> String write(Book<T> book, ExportFormat format, List<T> items) {
    ItemWriter<T> writer = book.writer(format, SampleEvents.SCOPE);
    StringBuilder file = new StringBuilder(writer.begin());
    items.forEach(item -> file.append(writer.item(item)));
    return file.append(writer.end()).toString();
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = format.parse(new StringReader(file))) {
      return parser.getRecords();
    }
  }

  private static <T> List<VEvent> calendar(Book<T> book, List<T> items) throws IOException {
    try (ICalReader reader = new ICalReader(write(book, ExportFormat.ICALENDAR, items))) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
      return calendar.getEvents();
    }
  }

  private static String day(VEvent entry) {
    return entry.getDateStart().getValue().getRawComponents().toString(false, false);
  }

  private static JsonArray expanded(String file) throws JsonLdError {
    return JsonLd.expand(JsonDocument.of(new StringReader(file))).get();
  }
}

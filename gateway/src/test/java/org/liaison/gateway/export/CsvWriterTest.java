package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.liaison.events.v1.Event;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.support.Samples;

class CsvWriterTest {

  @Test
  void anEventIsARowWithItsBestPassage() throws IOException {
    CSVRecord row = rows(SampleEvents.meeting().build()).get(0);

    assertThat(row.get("id")).isEqualTo(SampleEvents.ID);
    assertThat(row.get("type")).isEqualTo("meeting");
    assertThat(row.get("date")).isEqualTo("2025-03-12");
    assertThat(row.get("participants")).isEqualTo("China (participant); Some bureau (participant)");
    assertThat(row.get("actor_ids")).isEqualTo("china");
    assertThat(row.get("passage")).isEqualTo("The ministers met.");
    assertThat(row.get("start")).isEqualTo("4");
    assertThat(row.get("text_url"))
        .isEqualTo("http://record.example/api/v1/documents/" + Samples.ID + "/versions/3/text");
    assertThat(row.get("updated_at")).isEqualTo("2025-03-04T08:16:29.123456Z");
  }

  @Test
  void whatIsNotKnownIsAnEmptyCell() throws IOException {
    Event bare =
        SampleEvents.meeting()
            .clearDate()
            .clearPlace()
            .clearEvidence()
            .clearParticipants()
            .addParticipants(SampleEvents.participant("", "", "host"))
            .build();

    CSVRecord row = rows(bare).get(0);

    for (String column : List.of("date", "earliest", "place", "passage", "text_url", "actor_ids")) {
      assertThat(row.get(column)).as(column).isEmpty();
    }
    assertThat(row.get("participants")).isEmpty();
  }

  @Test
  void aFileWithoutEventsIsItsHead() throws IOException {
    assertThat(rows()).isEmpty();
    assertThat(SampleEvents.write(writer(), List.of())).startsWith("id,type,").endsWith("\r\n");
  }

  @Test
  void everyTextComesBackAsItWasOrMadeHarmless() throws IOException {
    List<String> texts = NastyTexts.texts().toList();

    List<CSVRecord> rows = rows(texts.stream().map(SampleEvents::telling).toArray(Event[]::new));

    assertThat(rows).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      String expected =
          texts.get(i).matches("(?s)[=+\\-@\t\r].*") ? "'" + texts.get(i) : texts.get(i);
      assertThat(rows.get(i).get("title")).isEqualTo(expected);
      assertThat(rows.get(i).get("passage")).isEqualTo(expected);
      assertThat(rows.get(i).size()).isEqualTo(27);
    }
  }

  private static List<CSVRecord> rows(Event... events) throws IOException {
    String file = SampleEvents.write(writer(), List.of(events));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(file), format)) {
      return parser.getRecords();
    }
  }

  private static CsvWriter<EventResponse> writer() {
    return new CsvWriter<>(EventColumns.of(SampleEvents.SCOPE));
  }
}

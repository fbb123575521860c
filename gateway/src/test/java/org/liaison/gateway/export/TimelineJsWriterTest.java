package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.v1.Event;

class TimelineJsWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "1987|1987-01-01|1987-12-31|{'year':1987}|-|-",
        "2024-01|2024-01-01|2024-01-31|{'year':2024,'month':1}|-|-",
        "2024-07-31|2024-07-31|2024-07-31|{'year':2024,'month':7,'day':31}|-|-",
        "2024-07-31/2024-08-01|2024-07-31|2024-08-01|{'year':2024,'month':7,'day':31}|{'year':2024,'month':8,'day':1}|-",
        "2024-01/2024-03|2024-01-01|2024-03-31|{'year':2024,'month':1}|{'year':2024,'month':3}|-",
        "1992/..|1992-01-01|-|{'year':1992}|-|1992/..",
        "2023~|2023-01-01|2023-12-31|{'year':2023}|-|2023~",
        "198X|1980-01-01|1989-12-31|{'year':1980}|{'year':1989}|198X",
        "2024-21|2024-03-01|2024-05-31|{'year':2024,'month':3}|{'year':2024,'month':5}|2024-21",
      })
  void aDateSaysNoMoreThanIsKnown(
      String edtf, String earliest, String latest, String start, String end, String shown)
      throws IOException {
    Event event =
        SampleEvents.meeting()
            .setDate(SampleEvents.date(edtf, earliest, latest == null ? "" : latest))
            .build();

    JsonNode slide = slides(List.of(event)).get(0);

    assertThat(slide.get("start_date")).isEqualTo(json(start));
    assertThat(slide.get("end_date")).isEqualTo(end == null ? null : json(end));
    assertThat(slide.path("display_date").textValue())
        .isEqualTo(edtf.matches("[\\d/-]+") ? null : shown);
  }

  @Test
  void eventsWithoutABeginningAreLeftOut() throws IOException {
    Event undated = SampleEvents.meeting().clearDate().build();
    Event open =
        SampleEvents.meeting().setDate(SampleEvents.date("../1990", "", "1990-12-31")).build();
    Event dated = SampleEvents.meeting().build();

    assertThat(slides(List.of(undated, dated, open, dated))).hasSize(2);
    assertThat(slides(List.of(undated))).isEmpty();
  }

  @Test
  void everySlideHasWhatTimelineJsAsksFor() throws IOException {
    JsonNode slide = slides(List.of(SampleEvents.meeting().build())).get(0);

    assertThat(slide.get("unique_id").textValue()).isEqualTo(SampleEvents.ID);
    assertThat(slide.get("group").textValue()).isEqualTo("meeting");
    assertThat(slide.at("/text/headline").textValue()).isEqualTo("Ministers meet");
    assertThat(slide.at("/text/text").textValue()).contains("The ministers met.");
  }

  @Test
  void aTextIsNeverRunAsMarkup() throws IOException {
    List<String> texts = NastyTexts.texts().toList();

    JsonNode slides = slides(texts.stream().map(SampleEvents::telling).toList());

    assertThat(slides).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(slides.get(i).at("/text/headline").textValue())
          .isEqualTo(XmlText.of(texts.get(i)))
          .doesNotContain("<", ">");
    }
  }

  private static JsonNode slides(List<Event> events) throws IOException {
    return json(SampleEvents.write(new TimelineJsWriter(SampleEvents.SCOPE), events)).get("events");
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text.startsWith("{'") ? text.replace('\'', '"') : text);
  }
}

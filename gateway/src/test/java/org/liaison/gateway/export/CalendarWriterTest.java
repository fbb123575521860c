package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.Factuality;
import org.liaison.events.v1.ReviewStatus;

class CalendarWriterTest {

  @Test
  void aReaderFindsNothingToWarnOf() throws IOException {
    ICalendar calendar = calendar(SampleEvents.meeting().build());

    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void anEventOfADayEndsBeforeTheNext() throws IOException {
    VEvent event = calendar(SampleEvents.meeting().build()).getEvents().get(0);

    assertThat(event.getUid().getValue()).isEqualTo(SampleEvents.ID + "@liaison");
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20250312");
    assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20250313");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getCategories().get(0).getValues())
        .containsExactly("meeting", "held", "ministerial", "training");
    assertThat(event.getDescription().getValue())
        .startsWith("The ministers met.\nhttp://record.example/api/v1/documents/");
    assertThat(event.getStatus().isConfirmed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03, 2025-03-01, 2025-03-31, 1",
    "2025-03-01/2025-04-01, 2025-03-01, 2025-04-01, 0",
    "2025, 2025-01-01, 2025-12-31, 0",
    "2025/.., 2025-01-01, '', 0",
    "../2025, '', 2025-12-31, 0",
  })
  void onlyDatesOfAMonthAtMostAreWritten(String edtf, String from, String to, int written)
      throws IOException {
    Event event = SampleEvents.meeting().setDate(SampleEvents.date(edtf, from, to)).build();

    assertThat(calendar(event).getEvents()).hasSize(written);
    assertThat(calendar(SampleEvents.meeting().clearDate().build()).getEvents()).isEmpty();
  }

  @Test
  void whatIsAheadIsTentativeAndWhatWasRejectedIsCancelled() throws IOException {
    Event ahead = SampleEvents.meeting().setFactuality(Factuality.FACTUALITY_PLANNED).build();
    Event rejected = SampleEvents.meeting().setStatus(ReviewStatus.REVIEW_STATUS_REJECTED).build();

    List<VEvent> events = calendar(ahead, rejected).getEvents();

    assertThat(events.get(0).getStatus().isTentative()).isTrue();
    assertThat(events.get(1).getStatus().isCancelled()).isTrue();
  }

  @Test
  void everyTextComesBackButForControlCharacters() throws IOException {
    List<String> texts = NastyTexts.texts().toList();
    Event[] events = texts.stream().map(SampleEvents::telling).toArray(Event[]::new);

    List<VEvent> read = calendar(events).getEvents();

    assertThat(read).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      String expected =
          texts
              .get(i)
              .replaceAll("\r\n?", "\n")
              .replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "\uFFFD");
      assertThat(lines(read.get(i).getSummary().getValue())).isEqualTo(expected);
      assertThat(lines(read.get(i).getLocation().getValue())).isEqualTo(expected);
    }
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCodePointIsSplit() {
    List<Event> events = NastyTexts.texts().map(SampleEvents::telling).toList();

    String file = SampleEvents.write(new CalendarWriter(SampleEvents.SCOPE), events);

    assertThat(file).endsWith("END:VCALENDAR\r\n");
    for (String line : file.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
      // Half of a surrogate pair would be encoded as a question mark.
      assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(line);
    }
  }

  /** The reader gives line breaks as the system has them. */
  private static String lines(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }

  private static ICalendar calendar(Event... events) throws IOException {
    String file = SampleEvents.write(new CalendarWriter(SampleEvents.SCOPE), List.of(events));
    try (ICalReader reader = new ICalReader(file)) {
      ICalendar calendar = reader.readNext();
      assertThat(reader.getWarnings()).isEmpty();
      assertThat(Biweekly.parse(file).all()).hasSize(1);
      return calendar;
    }
  }
}

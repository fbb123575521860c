package org.liaison.events.extraction.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.liaison.events.extraction.EventFinding;

/**
 * Sentences as every agency writes them, each its own document: whatever else the engine can read,
 * these it must.
 */
class PlainSentencesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/plain/english.csv",
      delimiter = '|',
      useHeadersInDisplayName = false,
      numLinesToSkip = 1,
      emptyValue = "")
  void eventIsRead(
      String sentence, String event, String date, String factuality, String participants) {
    assertThat(ReadText.of(sentence).events())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(code(found.type()) + " " + found.mode()).isEqualTo(event);
              assertThat(found.date().map(day -> day.edtf().toString()).orElse(null))
                  .isEqualTo(date);
              assertThat(code(found.factuality())).isEqualTo(factuality);
              assertThat(participants(found)).isEqualTo(participants == null ? "" : participants);
            });
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String participants(EventFinding event) {
    return event.participants().stream()
        .map(participation -> participation.actor().label())
        .collect(Collectors.joining("; "));
  }
}

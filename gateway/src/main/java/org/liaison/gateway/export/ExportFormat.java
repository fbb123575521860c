package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import org.liaison.gateway.event.EventResponse;

/** The formats of exports. */
enum ExportFormat {
  CSV("csv", MediaTypes.CSV, "csv"),
  JSON_LD("json-ld", MediaTypes.JSON_LD, "jsonld"),
  NDJSON("ndjson", MediaTypes.LINES, "ndjson"),
  ICALENDAR("icalendar", MediaTypes.CALENDAR, "ics"),
  ATOM("atom", MediaTypes.ATOM, "atom"),
  TIMELINEJS("timelinejs", MediaTypes.JSON, "timeline.json"),
  PLOVER("plover", MediaTypes.LINES, "plover.ndjson"),
  STIX("stix", MediaTypes.STIX, "stix.json");

  private final String word;
  private final String mediaType;
  private final String extension;

  ExportFormat(String word, String mediaType, String extension) {
    this.word = word;
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The format that goes by one of the words. */
  static ExportFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word.equals(word))
        .findFirst()
        .orElseThrow();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(ExportFormat::word).toList();
  }

  String word() {
    return word;
  }

  String mediaType() {
    return mediaType;
  }

  /**
   * A name to save a file under.
   *
   * @param what the file holds
   */
  String fileName(String what) {
    return "liaison-%s.%s".formatted(what, extension);
  }

  /**
   * A writer for one file of events.
   *
   * @param json as the rest of the interface writes JSON
   */
  ItemWriter<EventResponse> eventWriter(ExportScope scope, ObjectMapper json) {
    return switch (this) {
      case CSV -> new CsvWriter<>(EventColumns.of(scope));
      case JSON_LD -> new JsonLdWriter(scope);
      case NDJSON -> new NdjsonWriter<>(json);
      case ICALENDAR -> new CalendarWriter(scope);
      case ATOM -> new AtomWriter(scope);
      case TIMELINEJS -> new TimelineJsWriter(scope);
      case PLOVER -> new PloverWriter(scope, PloverTable.load());
      case STIX -> new StixWriter(scope);
    };
  }
}

package org.liaison.gateway.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.liaison.gateway.casefile.CaseResponse;
import org.liaison.gateway.claim.ClaimResponse;
import org.liaison.gateway.commitment.CommitmentResponse;
import org.liaison.gateway.control.ControlResponse;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.notice.NoticeResponse;
import org.liaison.gateway.reference.InstrumentResponse;
import org.liaison.gateway.reference.MechanismResponse;

/**
 * A list that can be given out whole, in the formats that fit it.
 *
 * @param <T> an item of it, as REST shows it
 * @param name what its files are called
 * @param writers makes a writer for one file, by format
 */
record Book<T>(String name, Map<ExportFormat, Function<ExportScope, ItemWriter<T>>> writers) {

  /** Makes a writer for one file. */
  interface Writers<T> extends Function<ExportScope, ItemWriter<T>> {}

  /** The words of the formats, in the order in which all are described. */
  List<String> words() {
    return writers.keySet().stream().sorted().map(ExportFormat::word).toList();
  }

  ItemWriter<T> writer(ExportFormat format, ExportScope scope) {
    return writers.get(format).apply(scope);
  }

  static Book<EventResponse> events(ObjectMapper json) {
    Map<ExportFormat, Function<ExportScope, ItemWriter<EventResponse>>> writers =
        new EnumMap<>(ExportFormat.class);
    Arrays.stream(ExportFormat.values())
        .forEach(format -> writers.put(format, scope -> format.eventWriter(scope, json)));
    return new Book<>("events", writers);
  }

  static Book<ClaimResponse> claims(ObjectMapper json) {
    return of("claims", json, scope -> new CsvWriter<>(StatementColumns.claims(scope)));
  }

  static Book<CommitmentResponse> commitments(ObjectMapper json) {
    return Book.<CommitmentResponse>of(
            "commitments", json, scope -> new CsvWriter<>(StatementColumns.commitments(scope)))
        .and(ExportFormat.ICALENDAR, CommitmentCalendar::new);
  }

  static Book<ControlResponse> controls(ObjectMapper json) {
    return of("controls", json, scope -> new CsvWriter<>(RegisterColumns.controls()));
  }

  static Book<MechanismResponse> mechanisms(ObjectMapper json) {
    return Book.<MechanismResponse>of(
            "mechanisms", json, scope -> new CsvWriter<>(RegisterColumns.mechanisms()))
        .and(ExportFormat.ICALENDAR, MechanismCalendar::new);
  }

  static Book<InstrumentResponse> instruments(ObjectMapper json) {
    return of("instruments", json, scope -> new CsvWriter<>(RegisterColumns.instruments()));
  }

  static Book<NoticeResponse> notices(ObjectMapper json) {
    return of("notices", json, scope -> new CsvWriter<>(BookColumns.notices(scope)));
  }

  static Book<CaseResponse> cases(ObjectMapper json) {
    return Book.<CaseResponse>of("cases", json, scope -> new CsvWriter<>(BookColumns.cases()))
        .and(ExportFormat.STIX, StixCaseWriter::new);
  }

  /** One case with all that belongs to it: in the formats of events these alone. */
  static Book<CasePart> wholeCase(ObjectMapper json) {
    Map<ExportFormat, Function<ExportScope, ItemWriter<CasePart>>> writers =
        new EnumMap<>(ExportFormat.class);
    Arrays.stream(ExportFormat.values())
        .forEach(
            format ->
                writers.put(
                    format, scope -> new CaseEventsWriter(format.eventWriter(scope, json))));
    writers.put(ExportFormat.NDJSON, scope -> new NdjsonWriter<>(json));
    writers.put(ExportFormat.JSON_LD, scope -> new CaseJsonLdWriter(scope, json));
    writers.put(ExportFormat.STIX, WholeCaseStixWriter::new);
    return new Book<>("case", writers);
  }

  /** What fits every list: a table, lines of JSON, and linked data. */
  private static <T> Book<T> of(String name, ObjectMapper json, Writers<T> table) {
    Map<ExportFormat, Function<ExportScope, ItemWriter<T>>> writers =
        new EnumMap<>(ExportFormat.class);
    writers.put(ExportFormat.CSV, table);
    writers.put(ExportFormat.NDJSON, scope -> new NdjsonWriter<>(json));
    writers.put(ExportFormat.JSON_LD, scope -> new LinkedDataWriter<>(name, scope, json));
    return new Book<>(name, writers);
  }

  private Book<T> and(ExportFormat format, Writers<T> writer) {
    Map<ExportFormat, Function<ExportScope, ItemWriter<T>>> more = new EnumMap<>(writers);
    more.put(format, writer);
    return new Book<>(name, more);
  }
}

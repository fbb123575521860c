package org.liaison.gateway.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.event.EvidenceResponse;
import org.liaison.gateway.event.ParticipantResponse;

/** Writes a table as RFC 4180 has it, a row an event, with the best of its passages. */
final class CsvWriter implements EventWriter {

  private static final String END = "\r\n";

  private final List<Column> columns;

  CsvWriter(ExportScope scope) {
    this.columns =
        List.of(
            new Column("id", EventResponse::id),
            new Column("type", EventResponse::type),
            new Column("mode", EventResponse::mode),
            new Column("level", EventResponse::level),
            new Column("title", EventResponse::title),
            date("date", DateResponse::edtf),
            date("earliest", DateResponse::earliest),
            date("latest", DateResponse::latest),
            date("date_basis", DateResponse::basis),
            new Column("participants", CsvWriter::participants),
            new Column("actor_ids", CsvWriter::actorIds),
            new Column("place", EventResponse::place),
            new Column("mechanism", EventResponse::mechanism),
            new Column("areas", event -> list(event.areas())),
            new Column("factuality", EventResponse::factuality),
            new Column("status", EventResponse::status),
            new Column("origins", EventResponse::origins),
            new Column("passages", EventResponse::evidenceCount),
            passage("passage", EvidenceResponse::exact),
            passage("document", EvidenceResponse::documentId),
            passage("version", EvidenceResponse::version),
            passage("start", EvidenceResponse::start),
            passage("end", EvidenceResponse::end),
            passage("text_url", scope::address),
            new Column("recorded_at", EventResponse::recordedAt),
            new Column("updated_at", EventResponse::updatedAt),
            new Column("revision", EventResponse::revision));
  }

  @Override
  public String begin() {
    return columns.stream().map(Column::name).collect(Collectors.joining(",", "", END));
  }

  @Override
  public String event(EventResponse event) {
    return columns.stream()
        .map(column -> CsvCell.of(column.value().apply(event)))
        .collect(Collectors.joining(",", "", END));
  }

  private record Column(String name, Function<EventResponse, Object> value) {}

  private static Column date(String name, Function<DateResponse, Object> value) {
    return new Column(name, event -> Optional.ofNullable(event.date()).map(value).orElse(null));
  }

  private static Column passage(String name, Function<EvidenceResponse, Object> value) {
    return new Column(name, event -> EventParts.best(event).map(value).orElse(null));
  }

  private static String participants(EventResponse event) {
    return list(EventParts.named(event).stream().map(CsvWriter::participant).toList());
  }

  private static String participant(ParticipantResponse participant) {
    return "%s (%s)".formatted(participant.actor().name(), participant.role());
  }

  private static String actorIds(EventResponse event) {
    return list(
        EventParts.named(event).stream()
            .map(participant -> participant.actor().id())
            .filter(Objects::nonNull)
            .toList());
  }

  private static String list(List<String> values) {
    return String.join("; ", values);
  }
}

package org.liaison.gateway.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liaison.gateway.casefile.AssistanceResponse;
import org.liaison.gateway.casefile.CaseResponse;
import org.liaison.gateway.event.DateResponse;
import org.liaison.gateway.notice.AskResponse;
import org.liaison.gateway.notice.NoticeResponse;

/** The columns of the tables of notices and cases. */
final class BookColumns {

  private BookColumns() {}

  static Stream<Column<NoticeResponse>> notices(ExportScope scope) {
    return Stream.of(
            Stream.<Column<NoticeResponse>>of(
                new Column<>("id", NoticeResponse::id),
                new Column<>("grade", NoticeResponse::grade),
                new Column<>("title", NoticeResponse::title),
                new Column<>("text", NoticeResponse::text),
                new Column<>("subject", NoticeResponse::subject),
                new Column<>("substance", NoticeResponse::substance),
                new Column<>("areas", notice -> Column.list(notice.areas().stream()))),
            Column.actor("issued_by", "issued_by_id", NoticeResponse::issuedBy),
            Column.dates("issued_on", NoticeResponse::issuedOn),
            Stream.<Column<NoticeResponse>>of(
                new Column<>("asks", notice -> lines(notice.asks().stream().map(BookColumns::ask))),
                new Column<>(
                    "acknowledged_by",
                    notice ->
                        Column.list(
                            notice.acknowledgements().stream().map(each -> each.who().name()))),
                new Column<>("status", NoticeResponse::status),
                new Column<>("late", NoticeResponse::late),
                new Column<>("escalated", NoticeResponse::escalated),
                new Column<>("events", notice -> Column.list(notice.events().stream())),
                new Column<>("passages", notice -> notice.evidence().size())),
            Column.passage(NoticeResponse::evidence, scope),
            Stream.<Column<NoticeResponse>>of(
                new Column<>("recorded_at", NoticeResponse::recordedAt),
                new Column<>("updated_at", NoticeResponse::updatedAt),
                new Column<>("revision", NoticeResponse::revision)))
        .flatMap(columns -> columns);
  }

  static Stream<Column<CaseResponse>> cases() {
    return Stream.of(
            Stream.<Column<CaseResponse>>of(
                new Column<>("id", CaseResponse::id),
                new Column<>("reference", CaseResponse::reference),
                new Column<>("title", CaseResponse::title),
                new Column<>("summary", CaseResponse::summary)),
            Column.actors("agencies", "agency_ids", CaseResponse::agencies),
            Stream.<Column<CaseResponse>>of(
                new Column<>("events", file -> Column.list(file.events().stream())),
                new Column<>("documents", file -> Column.list(file.documents().stream())),
                new Column<>("status", CaseResponse::status),
                new Column<>(
                    "requests", file -> lines(file.requests().stream().map(BookColumns::request))),
                new Column<>("overdue_requests", CaseResponse::overdueRequests),
                new Column<>("recorded_at", CaseResponse::recordedAt),
                new Column<>("updated_at", CaseResponse::updatedAt),
                new Column<>("revision", CaseResponse::revision)))
        .flatMap(columns -> columns);
  }

  /** What one side asked of another, in a line. */
  static String request(AssistanceResponse request) {
    return "%s asked %s on %s: %s%s%s"
        .formatted(
            request.askedBy().name(),
            request.askedOf().name(),
            request.asked().edtf(),
            request.what(),
            dated(", due ", request.due()),
            dated(", answered ", request.answered()));
  }

  private static String ask(AskResponse ask) {
    return "%s: %s%s%s"
        .formatted(
            ask.of().name(),
            ask.what(),
            dated(", due ", ask.due()),
            ask.answered() == null ? "" : ", answered");
  }

  private static String dated(String word, DateResponse date) {
    return date == null ? "" : word + date.edtf();
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}

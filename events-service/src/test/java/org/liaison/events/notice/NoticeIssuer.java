package org.liaison.events.notice;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.Sql;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddNoticeRequest;
import org.liaison.events.v1.AnswerAskRequest;
import org.liaison.events.v1.AskFields;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.ChangeNoticeRequest;
import org.liaison.events.v1.GetNoticeRequest;
import org.liaison.events.v1.ListNoticeStepsRequest;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticeField;
import org.liaison.events.v1.NoticeFields;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeSubject;
import org.liaison.events.v1.NoticesServiceGrpc.NoticesServiceBlockingStub;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.Signature;

/** A person who issues notices, as tests drive one. */
final class NoticeIssuer {

  static final String SEIZURES = "Seizures of nitazenes doubled in the north.";

  private final NoticesServiceBlockingStub notices;
  private final FakeDocuments documents;
  private final Replica reader;
  private final Sql sql;
  private final UUID source;

  NoticeIssuer(
      NoticesServiceBlockingStub notices, FakeDocuments documents, Replica reader, Sql sql) {
    this.notices = notices;
    this.documents = documents;
    this.reader = reader;
    this.sql = sql;
    this.source = read(SEIZURES);
  }

  /** The document that the notices quote. */
  UUID source() {
    return source;
  }

  Notice add(NoticeFields fields) {
    return notices
        .addNotice(AddNoticeRequest.newBuilder().setFields(fields).setSignature(by("ana")).build())
        .getNotice();
  }

  Notice change(Notice notice, NoticeFields fields, NoticeField... set) {
    return notices
        .changeNotice(
            ChangeNoticeRequest.newBuilder()
                .setId(notice.getId())
                .setRevision(notice.getRevision())
                .setFields(fields)
                .addAllSet(List.of(set))
                .setSignature(by("ana"))
                .build())
        .getNotice();
  }

  Notice answer(Notice notice, int ask) {
    return notices
        .answerAsk(
            AnswerAskRequest.newBuilder()
                .setId(notice.getId())
                .setRevision(notice.getRevision())
                .setAsk(ask)
                .setNote("reported")
                .setSignature(by("ana"))
                .build())
        .getNotice();
  }

  Notice get(Notice notice) {
    return notices
        .getNotice(GetNoticeRequest.newBuilder().setId(notice.getId()).build())
        .getNotice();
  }

  List<BookStep> steps(Notice notice) {
    return notices
        .listNoticeSteps(ListNoticeStepsRequest.newBuilder().setId(notice.getId()).build())
        .getStepsList();
  }

  List<Notice> late() {
    return listed(all().setLate(true));
  }

  List<Notice> listed(ListNoticesRequest.Builder request) {
    return notices.listNotices(request.build()).getNoticesList();
  }

  static ListNoticesRequest.Builder all() {
    return ListNoticesRequest.newBuilder();
  }

  NoticeFields.Builder fields() {
    return NoticeFields.newBuilder()
        .setGrade(NoticeGrade.NOTICE_GRADE_WARNING)
        .setTitle("Nitazenes in the north")
        .setText("Seizures rose; doses are strong.")
        .setSubject(NoticeSubject.NOTICE_SUBJECT_SUBSTANCE)
        .setSubstance("nitazenes")
        .addAreas("emerging-threats")
        .setIssuedBy(ActorRef.newBuilder().setName("China"))
        .setIssuedOn("2001-05-02")
        .addAsks(
            AskFields.newBuilder()
                .setOf(ActorRef.newBuilder().setId("united-states"))
                .setWhat("report seizures")
                .setDue("2001-06"))
        .addQuotes(quote("nitazenes doubled"));
  }

  Quote quote(String exact) {
    return Quote.newBuilder()
        .setDocumentId(source.toString())
        .setVersion(1)
        .setExact(exact)
        .build();
  }

  UUID read(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    String job = "select 1 from extraction_job where document_id = ? and version = ?";
    await().until(() -> !sql.rows(job, id, 1).isEmpty());
    reader.readAll();
    return id;
  }

  static Signature by(String name) {
    return Signature.newBuilder().setBy(name).setReason("as it was told").build();
  }
}

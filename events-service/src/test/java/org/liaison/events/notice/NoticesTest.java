package org.liaison.events.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.AcknowledgeNoticeRequest;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddNoticeRequest;
import org.liaison.events.v1.AnswerAskRequest;
import org.liaison.events.v1.AskFields;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.ChangeNoticeRequest;
import org.liaison.events.v1.CloseNoticeRequest;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.GetNoticeRequest;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ListNoticeStepsRequest;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticeField;
import org.liaison.events.v1.NoticeFields;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticeSubject;
import org.liaison.events.v1.NoticesServiceGrpc.NoticesServiceBlockingStub;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.Signature;

/** Notices: who warns of what, what is asked of whom, and what became of it. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class NoticesTest {

  private static final String SEIZURES = "Seizures of nitazenes doubled in the north.";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  NoticesServiceBlockingStub notices;

  private Sql sql;
  private Replica reader;
  private UUID source;

  @BeforeEach
  void aTextIsRead() {
    sql = new Sql(database);
    sql.empty();
    reader = replicas.withEngine(1).show();
    source = read(SEIZURES);
  }

  @Test
  void noticeIsAddedWithWhatItAsksAndThePassageThatBearsItOut() {
    Notice added = add(fields().build());

    assertThat(get(added)).isEqualTo(added);
    assertThat(added.getGrade()).isEqualTo(NoticeGrade.NOTICE_GRADE_WARNING);
    assertThat(added.getStatus()).isEqualTo(NoticeStatus.NOTICE_STATUS_OPEN);
    assertThat(added.getIssuedBy().getId()).isEqualTo("china");
    assertThat(added.getAsks(0).getOf().getId()).isEqualTo("united-states");
    assertThat(added.getAsks(0).getDue().getLatest()).isEqualTo("2001-06-30");
    assertThat(added.getEvidence(0).getExact()).isEqualTo("nitazenes doubled");
    assertThat(added.getEvidence(0).getStart()).isEqualTo(SEIZURES.indexOf("nitazenes"));
    assertThat(added.getLate()).isTrue();
    assertThat(added.getEscalated()).isTrue();
    assertThat(added.getRevision()).isEqualTo(1);
  }

  @Test
  void whatIsWrongIsToldAtOnceAndNothingIsWritten() {
    NoticeFields wrong =
        NoticeFields.newBuilder()
            .setSubstance("no-such-substance")
            .addAreas("no-such-area")
            .setIssuedBy(ActorRef.newBuilder().setId("nobody"))
            .setIssuedOn("2001")
            .addAsks(AskFields.newBuilder().setDue("soon"))
            .addEventIds(UUID.randomUUID().toString())
            .build();

    assertThatThrownBy(() -> add(wrong))
        .hasMessageContainingAll(
            "grade",
            "title",
            "text",
            "subject",
            "no-such-substance",
            "no-such-area",
            "nobody",
            "must be one day",
            "asks[0]",
            "there is no event");
    assertThatThrownBy(() -> add(fields().clearQuotes().addQuotes(quote("tripled")).build()))
        .hasMessageContaining("quotes[0]");
    assertThat(sql.rows("select count(*) from notice")).containsExactly("0");
    assertThat(sql.rows("select count(*) from book_step")).containsExactly("0");
  }

  @Test
  void onlyTheFieldsThatAreMeantChange() {
    Notice added = add(fields().build());

    Notice changed =
        change(
            added,
            NoticeFields.newBuilder().setGrade(NoticeGrade.NOTICE_GRADE_ALERT).build(),
            NoticeField.NOTICE_FIELD_GRADE);

    assertThat(changed)
        .isEqualTo(
            added.toBuilder()
                .setGrade(NoticeGrade.NOTICE_GRADE_ALERT)
                .setRevision(2)
                .setUpdatedAt(changed.getUpdatedAt())
                .build());
    BookStep step = steps(added).get(1);
    assertThat(step.getBy()).isEqualTo("ana");
    assertThat(step.getReason()).isEqualTo("as it was told");
    assertThat(step.getChangesList()).hasSize(1);
    assertThat(step.getChanges(0).getField()).isEqualTo("grade");
    assertThat(step.getChanges(0).getBefore()).isEqualTo("warning");
    assertThat(step.getChanges(0).getAfter()).isEqualTo("alert");
    assertThatThrownBy(() -> change(added, fields().build(), NoticeField.NOTICE_FIELD_TITLE))
        .hasMessageContaining("it has revision 2 now, not 1");
  }

  @Test
  void changeThatChangesNothingLeavesNoTrace() {
    Notice added = add(fields().build());

    Notice same = change(added, fields().build(), NoticeField.NOTICE_FIELD_TITLE);

    assertThat(same).isEqualTo(added);
    assertThat(steps(added)).hasSize(1);
  }

  @Test
  void noticeIsAcknowledgedAnsweredAndClosed() {
    Notice added = add(fields().build());
    Notice known =
        notices
            .acknowledgeNotice(
                AcknowledgeNoticeRequest.newBuilder()
                    .setId(added.getId())
                    .setRevision(1)
                    .setWho(ActorRef.newBuilder().setName("美国"))
                    .setSignature(by("bo"))
                    .build())
            .getNotice();
    assertThat(known.getAcknowledgements(0).getWho().getId()).isEqualTo("united-states");
    assertThat(known.getAcknowledgements(0).getBy()).isEqualTo("bo");

    Notice answered = answer(known, 0);
    assertThat(answered.getAsks(0).getAnswered().getNote()).isEqualTo("reported");
    assertThat(answered.getLate()).isFalse();
    assertThat(late()).isEmpty();
    assertThatThrownBy(() -> answer(answered, 0)).hasMessageContaining("answered already");
    assertThatThrownBy(() -> answer(answered, 7)).hasMessageContaining("there is no ask 7");

    Notice closed =
        notices
            .closeNotice(
                CloseNoticeRequest.newBuilder()
                    .setId(added.getId())
                    .setRevision(answered.getRevision())
                    .setSignature(by("ana"))
                    .build())
            .getNotice();
    assertThat(closed.getStatus()).isEqualTo(NoticeStatus.NOTICE_STATUS_CLOSED);
    assertThat(steps(added))
        .extracting(BookStep::getAction)
        .containsExactly(
            BookAction.BOOK_ACTION_ADDED,
            BookAction.BOOK_ACTION_ACKNOWLEDGED,
            BookAction.BOOK_ACTION_ANSWERED,
            BookAction.BOOK_ACTION_CLOSED);
  }

  @Test
  void sameKeyIsOneStep() {
    AddNoticeRequest request =
        AddNoticeRequest.newBuilder()
            .setFields(fields())
            .setSignature(by("ana").toBuilder().setIdempotencyKey("k"))
            .build();

    assertThat(notices.addNotice(request)).isEqualTo(notices.addNotice(request));
    assertThat(sql.rows("select count(*) from notice")).containsExactly("1");
    AddNoticeRequest other =
        request.toBuilder().setFields(fields().setTitle("Another title")).build();
    assertThatThrownBy(() -> notices.addNotice(other)).hasMessageContaining("another request");
  }

  @Test
  void noticesAreListedNewestFirstAndPageByPage() {
    IntStream.rangeClosed(1, 5)
        .forEach(day -> add(fields().setIssuedOn("2001-05-0" + day).build()));

    ListNoticesRequest request = ListNoticesRequest.newBuilder().setPageSize(2).build();
    ListNoticesResponse first = notices.listNotices(request);
    ListNoticesResponse second =
        notices.listNotices(request.toBuilder().setPageToken(first.getNextPageToken()).build());

    assertThat(first.getNoticesList())
        .extracting(notice -> notice.getIssuedOn().getEdtf())
        .containsExactly("2001-05-05", "2001-05-04");
    assertThat(second.getNoticesList())
        .extracting(notice -> notice.getIssuedOn().getEdtf())
        .containsExactly("2001-05-03", "2001-05-02");
  }

  @Test
  void noticesAreSelectedByWhatIsSaidOfThem() {
    Notice warning = add(fields().build());
    Notice watch =
        add(
            fields()
                .setGrade(NoticeGrade.NOTICE_GRADE_WATCH)
                .setSubstance("fentanyl")
                .clearAreas()
                .addAreas("training")
                .setText("尼秦类物质经邮路进入。")
                .clearAsks()
                .build());

    assertThat(listed(all().setGrade(NoticeGrade.NOTICE_GRADE_WATCH))).containsExactly(watch);
    assertThat(listed(all().setSubstance("nitazenes"))).containsExactly(warning);
    assertThat(listed(all().setArea("training"))).containsExactly(watch);
    assertThat(listed(all().setQuery("seizure"))).containsExactly(warning);
    assertThat(listed(all().setQuery("邮路"))).containsExactly(watch);
    assertThat(listed(all().setStatus(NoticeStatus.NOTICE_STATUS_CLOSED))).isEmpty();
    assertThat(late()).containsExactly(warning);
  }

  @Test
  void eventThatIsGoneStaysNamedWhileOthersMustBeThere() {
    read("event THREAT 2001-05-20 - HAPPENED Nitazenes spread");
    String event = events.listEvents(ListEventsRequest.getDefaultInstance()).getEvents(0).getId();
    Notice added = add(fields().addEventIds(event).build());
    sql.change("truncate event, event_participant, evidence, claim, commitment cascade");

    Notice changed =
        change(
            added,
            fields().setTitle("Another title").addEventIds(event).build(),
            NoticeField.NOTICE_FIELD_TITLE,
            NoticeField.NOTICE_FIELD_EVENTS);

    assertThat(changed.getEventIdsList()).containsExactly(event);
    assertThatThrownBy(
            () ->
                change(
                    changed,
                    fields().addEventIds(UUID.randomUUID().toString()).build(),
                    NoticeField.NOTICE_FIELD_EVENTS))
        .hasMessageContaining("there is no event");
  }

  @Test
  void purgeTakesThePassagesOutOfNoticesAndOfTheirHistory() {
    UUID kept = read("Seizures fell in the south.");
    Notice added =
        add(
            fields()
                .addQuotes(quote("fell in the south").toBuilder().setDocumentId(kept.toString()))
                .build());
    UUID purged = source;

    documents.purge(purged, 1);
    await().until(() -> get(added).getEvidenceCount() == 1);

    assertThat(get(added).getEvidence(0).getExact()).isEqualTo("fell in the south");
    assertThat(get(added).getRevision()).isEqualTo(2);
    assertThat(get(added).getTitle()).isEqualTo(added.getTitle());
    assertThat(steps(added)).hasSize(1);
    assertThat(steps(added).get(0).getChangesList()).isEmpty();
    assertThat(sql.rows("select cast(n as text) from notice n"))
        .noneMatch(row -> row.contains("doubled"));
    assertThat(sql.rows("select cast(s as text) from book_step s"))
        .noneMatch(row -> row.contains("doubled"));
    assertThatThrownBy(() -> add(fields().build())).hasMessageContaining("quotes[0]");
  }

  @Test
  void purgeReachesHistoryOfPassagesThatWereTakenOutBefore() {
    Notice added = add(fields().build());
    change(added, fields().clearQuotes().build(), NoticeField.NOTICE_FIELD_EVIDENCE);

    documents.purge(source, 1);
    await().until(() -> steps(added).stream().allMatch(step -> step.getChangesCount() == 0));

    assertThat(steps(added)).hasSize(2);
  }

  @Test
  void historyIsNeverAltered() {
    add(fields().build());

    assertThatThrownBy(() -> sql.change("delete from book_step"))
        .hasStackTraceContaining("never altered");
  }

  private Notice add(NoticeFields fields) {
    return notices
        .addNotice(AddNoticeRequest.newBuilder().setFields(fields).setSignature(by("ana")).build())
        .getNotice();
  }

  private Notice change(Notice notice, NoticeFields fields, NoticeField... set) {
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

  private Notice answer(Notice notice, int ask) {
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

  private Notice get(Notice notice) {
    return notices
        .getNotice(GetNoticeRequest.newBuilder().setId(notice.getId()).build())
        .getNotice();
  }

  private List<BookStep> steps(Notice notice) {
    return notices
        .listNoticeSteps(ListNoticeStepsRequest.newBuilder().setId(notice.getId()).build())
        .getStepsList();
  }

  private List<Notice> late() {
    return listed(all().setLate(true));
  }

  private List<Notice> listed(ListNoticesRequest.Builder request) {
    return notices.listNotices(request.build()).getNoticesList();
  }

  private static ListNoticesRequest.Builder all() {
    return ListNoticesRequest.newBuilder();
  }

  private NoticeFields.Builder fields() {
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

  private Quote quote(String exact) {
    return Quote.newBuilder()
        .setDocumentId(source.toString())
        .setVersion(1)
        .setExact(exact)
        .build();
  }

  private UUID read(String text) {
    UUID id = documents.publish(UUID.randomUUID(), 1, text);
    String job = "select 1 from extraction_job where document_id = ? and version = ?";
    await().until(() -> !sql.rows(job, id, 1).isEmpty());
    reader.readAll();
    return id;
  }

  private static Signature by(String name) {
    return Signature.newBuilder().setBy(name).setReason("as it was told").build();
  }
}

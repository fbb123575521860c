package org.liaison.events.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
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
import org.liaison.events.v1.AskFields;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.CloseNoticeRequest;
import org.liaison.events.v1.ListNoticesRequest;
import org.liaison.events.v1.ListNoticesResponse;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticeField;
import org.liaison.events.v1.NoticeFields;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticesServiceGrpc.NoticesServiceBlockingStub;

/** Notices: who warns of what, what is asked of whom, and what became of it. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class NoticesTest {

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  NoticesServiceBlockingStub notices;

  private Sql sql;
  private NoticeIssuer ana;

  @BeforeEach
  void aTextIsRead() {
    sql = new Sql(database);
    sql.empty();
    ana = new NoticeIssuer(notices, documents, replicas.withEngine(1).show(), sql);
  }

  @Test
  void noticeIsAddedWithWhatItAsksAndThePassageThatBearsItOut() {
    Notice added = ana.add(ana.fields().build());

    assertThat(ana.get(added)).isEqualTo(added);
    assertThat(added.getGrade()).isEqualTo(NoticeGrade.NOTICE_GRADE_WARNING);
    assertThat(added.getStatus()).isEqualTo(NoticeStatus.NOTICE_STATUS_OPEN);
    assertThat(added.getIssuedBy().getId()).isEqualTo("china");
    assertThat(added.getAsks(0).getOf().getId()).isEqualTo("united-states");
    assertThat(added.getAsks(0).getDue().getLatest()).isEqualTo("2001-06-30");
    assertThat(added.getEvidence(0).getExact()).isEqualTo("nitazenes doubled");
    assertThat(added.getEvidence(0).getStart())
        .isEqualTo(NoticeIssuer.SEIZURES.indexOf("nitazenes"));
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

    assertThatThrownBy(() -> ana.add(wrong))
        .hasMessageContainingAll(
            "grade: must be one of information, watch, warning, alert",
            "title",
            "text",
            "subject",
            "no-such-substance",
            "no-such-area",
            "nobody",
            "must be one day",
            "asks[0]",
            "there is no event");
    assertThatThrownBy(
            () -> ana.add(ana.fields().clearQuotes().addQuotes(ana.quote("tripled")).build()))
        .hasMessageContaining("quotes[0]");
    assertThat(sql.rows("select count(*) from notice")).containsExactly("0");
    assertThat(sql.rows("select count(*) from book_step")).containsExactly("0");
  }

  @Test
  void onlyTheFieldsThatAreMeantChange() {
    Notice added = ana.add(ana.fields().build());

    Notice changed =
        ana.change(
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
    BookStep step = ana.steps(added).get(1);
    assertThat(step.getBy()).isEqualTo("ana");
    assertThat(step.getReason()).isEqualTo("as it was told");
    assertThat(step.getChangesList()).hasSize(1);
    assertThat(step.getChanges(0).getField()).isEqualTo("grade");
    assertThat(step.getChanges(0).getBefore()).isEqualTo("warning");
    assertThat(step.getChanges(0).getAfter()).isEqualTo("alert");
    assertThatThrownBy(
            () -> ana.change(added, ana.fields().build(), NoticeField.NOTICE_FIELD_TITLE))
        .hasMessageContaining("it has revision 2 now, not 1");
  }

  @Test
  void changeThatChangesNothingLeavesNoTrace() {
    Notice added = ana.add(ana.fields().build());

    Notice same =
        ana.change(
            added,
            ana.fields().build(),
            NoticeField.NOTICE_FIELD_TITLE,
            NoticeField.NOTICE_FIELD_ASKS,
            NoticeField.NOTICE_FIELD_EVIDENCE);

    assertThat(same).isEqualTo(added);
    assertThat(ana.steps(added)).hasSize(1);
  }

  @Test
  void noticeIsAcknowledgedAnsweredAndClosed() {
    Notice added = ana.add(ana.fields().build());
    Notice known =
        notices
            .acknowledgeNotice(
                AcknowledgeNoticeRequest.newBuilder()
                    .setId(added.getId())
                    .setRevision(1)
                    .setWho(ActorRef.newBuilder().setName("美国"))
                    .setSignature(NoticeIssuer.by("bo"))
                    .build())
            .getNotice();
    assertThat(known.getAcknowledgements(0).getWho().getId()).isEqualTo("united-states");
    assertThat(known.getAcknowledgements(0).getBy()).isEqualTo("bo");

    Notice answered = ana.answer(known, 0);
    assertThat(answered.getAsks(0).getAnswered().getNote()).isEqualTo("reported");
    assertThat(answered.getLate()).isFalse();
    assertThat(ana.late()).isEmpty();
    assertThatThrownBy(() -> ana.answer(answered, 0)).hasMessageContaining("answered already");
    assertThatThrownBy(() -> ana.answer(answered, 7)).hasMessageContaining("there is no ask 7");

    Notice closed =
        notices
            .closeNotice(
                CloseNoticeRequest.newBuilder()
                    .setId(added.getId())
                    .setRevision(answered.getRevision())
                    .setSignature(NoticeIssuer.by("ana"))
                    .build())
            .getNotice();
    assertThat(closed.getStatus()).isEqualTo(NoticeStatus.NOTICE_STATUS_CLOSED);
    assertThat(ana.steps(added))
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
            .setFields(ana.fields())
            .setSignature(NoticeIssuer.by("ana").toBuilder().setIdempotencyKey("k"))
            .build();

    assertThat(notices.addNotice(request)).isEqualTo(notices.addNotice(request));
    assertThat(sql.rows("select count(*) from notice")).containsExactly("1");
    AddNoticeRequest other =
        request.toBuilder().setFields(ana.fields().setTitle("Another title")).build();
    assertThatThrownBy(() -> notices.addNotice(other)).hasMessageContaining("another request");
  }

  @Test
  void noticesAreListedNewestFirstAndPageByPage() {
    IntStream.rangeClosed(1, 5)
        .forEach(day -> ana.add(ana.fields().setIssuedOn("2001-05-0" + day).build()));

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
    Notice warning = ana.add(ana.fields().build());
    Notice watch =
        ana.add(
            ana.fields()
                .setGrade(NoticeGrade.NOTICE_GRADE_WATCH)
                .setSubstance("fentanyl")
                .clearAreas()
                .addAreas("training")
                .setText("尼秦类物质经邮路进入。")
                .clearAsks()
                .build());

    assertThat(ana.listed(NoticeIssuer.all().setGrade(NoticeGrade.NOTICE_GRADE_WATCH)))
        .containsExactly(watch);
    assertThat(ana.listed(NoticeIssuer.all().setSubstance("nitazenes"))).containsExactly(warning);
    assertThat(ana.listed(NoticeIssuer.all().setArea("training"))).containsExactly(watch);
    assertThat(ana.listed(NoticeIssuer.all().setQuery("seizure"))).containsExactly(warning);
    assertThat(ana.listed(NoticeIssuer.all().setQuery("邮路"))).containsExactly(watch);
    assertThat(ana.listed(NoticeIssuer.all().setStatus(NoticeStatus.NOTICE_STATUS_CLOSED)))
        .isEmpty();
    assertThat(ana.late()).containsExactly(warning);
  }

  @Test
  void historyIsNeverAltered() {
    ana.add(ana.fields().build());

    assertThatThrownBy(() -> sql.change("delete from book_step"))
        .hasStackTraceContaining("never altered");
  }
}

package org.liaison.events.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.grpc.StatusRuntimeException;
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
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddAssistanceRequestRequest;
import org.liaison.events.v1.AddCaseRequest;
import org.liaison.events.v1.AnswerAssistanceRequestRequest;
import org.liaison.events.v1.BookAction;
import org.liaison.events.v1.BookStep;
import org.liaison.events.v1.CaseField;
import org.liaison.events.v1.CaseFields;
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.CaseStatus;
import org.liaison.events.v1.CasesServiceGrpc.CasesServiceBlockingStub;
import org.liaison.events.v1.ChangeCaseRequest;
import org.liaison.events.v1.CloseCaseRequest;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.GetCaseRequest;
import org.liaison.events.v1.ListCaseStepsRequest;
import org.liaison.events.v1.ListCasesRequest;
import org.liaison.events.v1.ListCasesResponse;
import org.liaison.events.v1.ListEventsRequest;
import org.liaison.events.v1.ReopenCaseRequest;
import org.liaison.events.v1.Signature;

/** Cases: what belongs to them, what assistance was asked of whom, and what came of it. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class CasesTest {

  private static final String DOCUMENT = "01932b1d-91f0-7c3a-8a55-0d6f3be41c20";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  CasesServiceBlockingStub cases;

  private Sql sql;

  @BeforeEach
  void nothingIsRecorded() {
    sql = new Sql(database);
    sql.empty();
  }

  @Test
  void caseIsOpenedWithWhatBelongsToIt() {
    String event = seizure();
    CaseFile added = add(fields("N-1").addEventIds(event).build());

    assertThat(get(added)).isEqualTo(added);
    assertThat(added.getStatus()).isEqualTo(CaseStatus.CASE_STATUS_OPEN);
    assertThat(added.getAgencies(0).getId()).isEqualTo("china");
    assertThat(added.getAgencies(1).getName()).isEqualTo("Harbour police");
    assertThat(added.getEventIdsList()).containsExactly(event);
    assertThat(added.getDocumentIdsList()).containsExactly(DOCUMENT);
    assertThat(steps(added).get(0).getAction()).isEqualTo(BookAction.BOOK_ACTION_ADDED);
  }

  @Test
  void whatIsWrongIsToldAtOnceAndNothingIsWritten() {
    CaseFields wrong =
        CaseFields.newBuilder()
            .setReference("x".repeat(101))
            .addAgencies(ActorRef.newBuilder().setId("nobody"))
            .addEventIds(UUID.randomUUID().toString())
            .addDocumentIds("no-id")
            .build();

    assertThatThrownBy(() -> add(wrong))
        .hasMessageContainingAll(
            "reference", "title", "nobody", "there is no event", "document_ids[0]");
    assertThat(sql.rows("select count(*) from case_file")).containsExactly("0");
    assertThat(sql.rows("select count(*) from book_step")).containsExactly("0");
  }

  @Test
  void referenceIsUnique() {
    add(fields("N-1").build());
    CaseFile other = add(fields("N-2").build());

    assertThatThrownBy(() -> add(fields("N-1").build()))
        .isInstanceOf(StatusRuntimeException.class)
        .hasMessageContaining("FAILED_PRECONDITION")
        .hasMessageContaining("reference of another case");
    assertThatThrownBy(() -> change(other, fields("N-1").build(), CaseField.CASE_FIELD_REFERENCE))
        .hasMessageContaining("reference of another case");
    assertThat(get(other)).isEqualTo(other);
  }

  @Test
  void onlyTheFieldsThatAreMeantChange() {
    CaseFile added = add(fields("N-1").build());

    CaseFile changed =
        change(
            added,
            CaseFields.newBuilder().setSummary("Two sellers.").build(),
            CaseField.CASE_FIELD_SUMMARY,
            CaseField.CASE_FIELD_DOCUMENTS);

    assertThat(changed)
        .isEqualTo(
            added.toBuilder()
                .setSummary("Two sellers.")
                .clearDocumentIds()
                .setRevision(2)
                .setUpdatedAt(changed.getUpdatedAt())
                .build());
    assertThat(steps(added).get(1).getChangesList())
        .extracting(change -> change.getField() + ": " + change.getAfter())
        .containsExactly("documents: ", "summary: Two sellers.");
    assertThatThrownBy(() -> change(added, fields("N-3").build(), CaseField.CASE_FIELD_REFERENCE))
        .hasMessageContaining("it has revision 2 now, not 1");
  }

  @Test
  void requestIsOverdueUntilItIsAnswered() {
    CaseFile added = add(fields("N-1").build());

    CaseFile asked = ask(added, "2001-05");
    assertThat(asked.getRequests(0).getAskedOf().getId()).isEqualTo("united-states");
    assertThat(asked.getRequests(0).getOverdue()).isTrue();
    assertThat(asked.getOverdueRequests()).isEqualTo(1);
    assertThat(listed(all().setOverdue(true))).containsExactly(asked);

    CaseFile answered = answer(asked, 0, "2001-06-02");
    assertThat(answered.getRequests(0).getAnswered().getEdtf()).isEqualTo("2001-06-02");
    assertThat(answered.getRequests(0).getOutcome()).isEqualTo("records came");
    assertThat(answered.getOverdueRequests()).isZero();
    assertThat(listed(all().setOverdue(true))).isEmpty();
    assertThatThrownBy(() -> answer(answered, 0, "2001")).hasMessageContaining("answered already");
    assertThatThrownBy(() -> answer(answered, 1, "2001")).hasMessageContaining("NOT_FOUND");
    assertThatThrownBy(() -> answer(answered, 0, "soon")).hasMessageContaining("answered");
    assertThatThrownBy(
            () ->
                cases.addAssistanceRequest(
                    AddAssistanceRequestRequest.newBuilder()
                        .setId(added.getId())
                        .setRevision(answered.getRevision())
                        .setDue("soon")
                        .setSignature(by("ana"))
                        .build()))
        .hasMessageContainingAll("asked_of", "asked_by", "what", "asked:", "due");
  }

  @Test
  void closedCaseIsReopenedBeforeItTakesARequest() {
    CaseFile asked = ask(add(fields("N-1").build()), "2001-05");
    CaseFile closed =
        cases
            .closeCase(
                CloseCaseRequest.newBuilder()
                    .setId(asked.getId())
                    .setRevision(asked.getRevision())
                    .setSignature(by("ana"))
                    .build())
            .getCaseFile();

    assertThat(closed.getStatus()).isEqualTo(CaseStatus.CASE_STATUS_CLOSED);
    assertThat(closed.getOverdueRequests()).isZero();
    assertThat(listed(all().setOverdue(true))).isEmpty();
    assertThat(listed(all().setStatus(CaseStatus.CASE_STATUS_CLOSED))).containsExactly(closed);
    assertThatThrownBy(() -> ask(closed, "")).hasMessageContaining("reopen it");

    CaseFile open =
        cases
            .reopenCase(
                ReopenCaseRequest.newBuilder()
                    .setId(closed.getId())
                    .setRevision(closed.getRevision())
                    .setSignature(by("ana"))
                    .build())
            .getCaseFile();

    assertThat(open.getOverdueRequests()).isEqualTo(1);
    assertThat(steps(open))
        .extracting(BookStep::getAction)
        .containsExactly(
            BookAction.BOOK_ACTION_ADDED,
            BookAction.BOOK_ACTION_REQUESTED,
            BookAction.BOOK_ACTION_CLOSED,
            BookAction.BOOK_ACTION_REOPENED);
  }

  @Test
  void casesAreSelectedByWhatBelongsToThemAndWhatIsSaid() {
    String event = seizure();
    CaseFile first = add(fields("N-1").addEventIds(event).build());
    CaseFile second =
        add(
            CaseFields.newBuilder()
                .setReference("M-2")
                .setTitle("洗钱案")
                .addAgencies(ActorRef.newBuilder().setId("mexico"))
                .build());

    assertThat(listed(all().setAgency("mexico"))).containsExactly(second);
    assertThat(listed(all().setEventId(event))).containsExactly(first);
    assertThat(listed(all().setDocumentId(DOCUMENT))).containsExactly(first);
    assertThat(listed(all().setQuery("sellers"))).containsExactly(first);
    assertThat(listed(all().setQuery("洗钱"))).containsExactly(second);
    assertThat(listed(all().setQuery("m-2"))).containsExactly(second);
    assertThat(listed(all())).containsExactly(second, first);
  }

  @Test
  void casesAreListedPageByPage() {
    IntStream.rangeClosed(1, 5).forEach(number -> add(fields("N-" + number).build()));

    ListCasesRequest request = all().setPageSize(2).build();
    ListCasesResponse first = cases.listCases(request);
    ListCasesResponse second =
        cases.listCases(request.toBuilder().setPageToken(first.getNextPageToken()).build());

    assertThat(first.getCasesList())
        .extracting(CaseFile::getReference)
        .containsExactly("N-5", "N-4");
    assertThat(second.getCasesList())
        .extracting(CaseFile::getReference)
        .containsExactly("N-3", "N-2");
  }

  @Test
  void eventThatIsGoneStaysNamed() {
    String event = seizure();
    CaseFile added = add(fields("N-1").addEventIds(event).build());
    sql.change("truncate event, event_participant, evidence, claim, commitment cascade");

    CaseFile changed =
        change(
            added,
            fields("N-2").addEventIds(event).build(),
            CaseField.CASE_FIELD_REFERENCE,
            CaseField.CASE_FIELD_EVENTS);

    assertThat(changed.getEventIdsList()).containsExactly(event);
    assertThat(listed(all().setEventId(event))).containsExactly(changed);
  }

  @Test
  void sameKeyIsOneStep() {
    AddCaseRequest request =
        AddCaseRequest.newBuilder()
            .setFields(fields("N-1"))
            .setSignature(by("ana").toBuilder().setIdempotencyKey("k"))
            .build();

    assertThat(cases.addCase(request)).isEqualTo(cases.addCase(request));
    assertThat(sql.rows("select count(*) from case_file")).containsExactly("1");
  }

  private CaseFile add(CaseFields fields) {
    return cases
        .addCase(AddCaseRequest.newBuilder().setFields(fields).setSignature(by("ana")).build())
        .getCaseFile();
  }

  private CaseFile change(CaseFile file, CaseFields fields, CaseField... set) {
    return cases
        .changeCase(
            ChangeCaseRequest.newBuilder()
                .setId(file.getId())
                .setRevision(file.getRevision())
                .setFields(fields)
                .addAllSet(List.of(set))
                .setSignature(by("ana"))
                .build())
        .getCaseFile();
  }

  private CaseFile ask(CaseFile file, String due) {
    return cases
        .addAssistanceRequest(
            AddAssistanceRequestRequest.newBuilder()
                .setId(file.getId())
                .setRevision(file.getRevision())
                .setAskedOf(ActorRef.newBuilder().setName("United States"))
                .setAskedBy(ActorRef.newBuilder().setId("china"))
                .setWhat("bank records")
                .setAsked("2001-04")
                .setDue(due)
                .setSignature(by("ana"))
                .build())
        .getCaseFile();
  }

  private CaseFile answer(CaseFile file, int index, String day) {
    return cases
        .answerAssistanceRequest(
            AnswerAssistanceRequestRequest.newBuilder()
                .setId(file.getId())
                .setRevision(file.getRevision())
                .setIndex(index)
                .setAnswered(day)
                .setOutcome("records came")
                .setSignature(by("ana"))
                .build())
        .getCaseFile();
  }

  private CaseFile get(CaseFile file) {
    return cases.getCase(GetCaseRequest.newBuilder().setId(file.getId()).build()).getCaseFile();
  }

  private List<BookStep> steps(CaseFile file) {
    return cases
        .listCaseSteps(ListCaseStepsRequest.newBuilder().setId(file.getId()).build())
        .getStepsList();
  }

  private List<CaseFile> listed(ListCasesRequest.Builder request) {
    return cases.listCases(request.build()).getCasesList();
  }

  private static ListCasesRequest.Builder all() {
    return ListCasesRequest.newBuilder();
  }

  private static CaseFields.Builder fields(String reference) {
    return CaseFields.newBuilder()
        .setReference(reference)
        .setTitle("Tablets by post")
        .setSummary("Three sellers, one laboratory.")
        .addAgencies(ActorRef.newBuilder().setName("China"))
        .addAgencies(ActorRef.newBuilder().setName("Harbour police"))
        .addDocumentIds(DOCUMENT);
  }

  /** An event of the record; its id. */
  private String seizure() {
    Replica reader = replicas.withEngine(1).show();
    UUID id =
        documents.publish(
            UUID.randomUUID(), 1, "event ENFORCEMENT 2001-05-20 - HAPPENED Tablets seized");
    String job = "select 1 from extraction_job where document_id = ? and version = ?";
    await().until(() -> !sql.rows(job, id, 1).isEmpty());
    reader.readAll();
    return events.listEvents(ListEventsRequest.getDefaultInstance()).getEvents(0).getId();
  }

  private static Signature by(String name) {
    return Signature.newBuilder().setBy(name).setReason("as it was told").build();
  }
}

package org.liaison.events.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.liaison.events.review.Reviewer.refusal;

import io.quarkus.grpc.GrpcClient;
import io.quarkus.grpc.GrpcService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liaison.events.intake.Replica;
import org.liaison.events.support.FakeDocuments;
import org.liaison.events.support.NobodyReads;
import org.liaison.events.support.Sql;
import org.liaison.events.support.TestEnvironment;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.EventsServiceGrpc.EventsServiceBlockingStub;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.Quote;
import org.liaison.events.v1.ReviewItem;
import org.liaison.events.v1.ReviewReason;
import org.liaison.events.v1.ReviewServiceGrpc.ReviewServiceBlockingStub;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.events.v1.SplitEventResponse;
import org.liaison.events.v1.Step;
import org.liaison.events.v1.StepAction;

/** What persons do with events, and what reading again makes of it. */
@QuarkusTest
@TestProfile(NobodyReads.class)
@WithTestResource(TestEnvironment.class)
class ReviewTest {

  private static final String TALKS = "event MEETING 2001-03-04 Vienna HAPPENED Talks";
  private static final String ROUND = "event MEETING 2001-03-04 Geneva HAPPENED Round";

  @Inject @GrpcService FakeDocuments documents;
  @Inject DataSource database;
  @Inject Replica.Maker replicas;

  @GrpcClient("events")
  EventsServiceBlockingStub events;

  @GrpcClient("events")
  ReviewServiceBlockingStub review;

  private Sql sql;
  private Reviewer ana;
  private Replica old;

  @BeforeEach
  void nothingIsRecorded() {
    sql = new Sql(database);
    sql.empty();
    ana = new Reviewer(events, review, documents, sql, "ana");
    old = replicas.withEngine(1).show();
  }

  @Test
  void confirmedEventKeepsItsWordsAndSaysThatItIsToldOtherwise() {
    read("event MEETING 2001-03-04|2001-03-05 Vienna HAPPENED Talks|Round");
    Event confirmed = ana.confirm(only());

    readAgain();

    Event now = only();
    assertThat(now.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_CONFIRMED);
    assertThat(now.getTitle()).isEqualTo("Talks");
    assertThat(now.getDate().getEdtf()).isEqualTo("2001-03-04");
    assertThat(now.getRevision()).isGreaterThan(confirmed.getRevision());
    assertThat(ana.queue())
        .extracting(ReviewItem::getReason)
        .containsExactly(ReviewReason.REVIEW_REASON_TOLD_OTHERWISE);

    ana.undo(now.getId());

    assertThat(only().getTitle()).isEqualTo("Round");
    assertThat(only().getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_REPORTED);
  }

  @Test
  void rejectedEventLeavesTheTimelineAndIsNotReportedAnew() {
    UUID document = read(TALKS);
    ana.reject(only());

    publish(document, 2, "Some words.\n" + TALKS);

    assertThat(ana.timeline()).isEmpty();
    assertThat(ana.all()).hasSize(1);
    assertThat(ana.queue()).isEmpty();
  }

  @Test
  void correctedFieldStaysAndTheOthersFollowTheDocuments() {
    UUID document = read(TALKS);
    Event corrected = ana.retitle(only(), "Third round of talks");
    assertThat(corrected.getDecidedList()).containsExactly(EventField.EVENT_FIELD_TITLE);

    publish(document, 2, "event MEETING 2001-03-04 Graz HAPPENED Talks");

    Event now = only();
    assertThat(now.getTitle()).isEqualTo("Third round of talks");
    assertThat(now.getPlace()).isEqualTo("Graz");

    Event released = ana.release(now, EventField.EVENT_FIELD_TITLE);

    assertThat(released.getTitle()).isEqualTo("Talks");
    assertThat(released.getDecidedList()).isEmpty();
  }

  @Test
  void eventThatAPersonTouchedIsNotRemovedWhenItIsNotFoundAgain() {
    read("1:" + TALKS);
    Event corrected = ana.retitle(only(), "Talks on precursors");

    readAgain();

    assertThat(only().getId()).isEqualTo(corrected.getId());
    assertThat(only().getTitle()).isEqualTo("Talks on precursors");
  }

  @Test
  void stepOnAnEventThatChangedSinceIsRefusedWithTheNewerRevision() {
    read(TALKS);
    Event seen = only();
    Event newer = ana.retitle(seen, "Other words");

    var refusal = refusal(() -> ana.confirm(seen));

    assertThat(refusal.getReason()).isEqualTo("REVISION_CHANGED");
    assertThat(refusal.getMetadataMap())
        .containsEntry("revision", Long.toString(newer.getRevision()));
    assertThat(only()).isEqualTo(newer);
  }

  @Test
  void eventAddedByHandIsProvedByItsPassageAndStaysWhateverIsReadThere() {
    UUID document = read("They met in the spring.");

    Event added =
        ana.add("Spring meeting", "2001-04", quote(document, 1, "They met in the spring"));

    assertThat(added.getParticipants(0).getActor().getId()).isEqualTo("china");
    Evidence passage = added.getEvidence(0);
    assertThat(List.of(passage.getStart(), passage.getEnd())).containsExactly(0, 22);
    assertThat(passage.getRule()).isEqualTo("by-hand");

    publish(document, 2, "Yesterday. They met in the spring.");

    assertThat(only().getEvidence(0).getStart()).isEqualTo(11);
    assertThat(only().getEvidence(0).getVersion()).isEqualTo(2);
    assertThat(only().getTitle()).isEqualTo("Spring meeting");
  }

  @Test
  void whatOtherDocumentsTellOfAnEventAddedByHandBecomesEvidenceOfIt() {
    UUID document = read("They met.");
    Event added = ana.add("Talks held", "2001-03-04", quote(document, 1, "They met"));
    ana.correct(
        added,
        fields ->
            fields
                .setPlace("Vienna")
                .addParticipants(ana.party("China"))
                .addParticipants(ana.party("United States")),
        EventField.EVENT_FIELD_PLACE,
        EventField.EVENT_FIELD_PARTICIPANTS);

    read(TALKS);

    assertThat(only().getId()).isEqualTo(added.getId());
    assertThat(only().getTotalEvidence()).isEqualTo(2);
    assertThat(only().getTitle()).isEqualTo("Talks held");
    assertThat(only().getLevel()).isEmpty();
  }

  @Test
  void passageIsRefusedUnlessTheTextHoldsItExactlyThere() {
    UUID document = read("They met. They met again.");
    Quote right = quote(document, 1, "met again");

    assertThat(refusal(() -> ana.add("A", "", quote(document, 1, "They meet"))).getReason())
        .isEqualTo("EVIDENCE_MISMATCH");
    assertThat(refusal(() -> ana.add("A", "", quote(document, 1, "They met"))).getReason())
        .as("stands there twice")
        .isEqualTo("EVIDENCE_MISMATCH");
    assertThat(
            refusal(() -> ana.add("A", "", right.toBuilder().setStart(3).setEnd(12).build()))
                .getReason())
        .isEqualTo("EVIDENCE_MISMATCH");
    assertThat(
            refusal(() -> ana.add("A", "", right.toBuilder().setStart(3).setEnd(5).build()))
                .getReason())
        .isEqualTo("EVIDENCE_MISMATCH");
    assertThat(refusal(() -> ana.add("A", "", quote(UUID.randomUUID(), 1, "They"))).getReason())
        .isEqualTo("VALIDATION_FAILED");
    assertThat(refusal(() -> ana.add("A", "", quote(document, 7, "They"))).getReason())
        .isEqualTo("VALIDATION_FAILED");
    assertThat(refusal(() -> ana.add("A", "")).getReason()).isEqualTo("VALIDATION_FAILED");
    assertThat(ana.all()).isEmpty();

    assertThat(
            ana.add("A", "", quote(document, 1, "met").toBuilder().setSuffix(" again").build())
                .getEvidence(0)
                .getStart())
        .isEqualTo(15);
  }

  @Test
  void everythingThatIsWrongWithAnEventIsToldAtOnce() {
    UUID document = read("They met.");
    assertThatThrownBy(
            () ->
                ana.correct(
                    ana.add("A", "", quote(document, 1, "They met")),
                    fields ->
                        fields
                            .setTitle(" ")
                            .setDate("2001-13")
                            .setMechanism("no-such-group")
                            .addAreas("no-such-area")
                            .setLevel("high"),
                    EventField.EVENT_FIELD_TITLE,
                    EventField.EVENT_FIELD_DATE,
                    EventField.EVENT_FIELD_MECHANISM,
                    EventField.EVENT_FIELD_AREAS,
                    EventField.EVENT_FIELD_LEVEL))
        .hasMessageContainingAll(
            "fields.title", "fields.date", "no-such-group", "no-such-area", "heads-of-state");
  }

  @Test
  void sameKeyTakesTheStepOnce() {
    UUID document = read("They met.");
    var request = ana.addition("Meeting", "2001", "key-1", quote(document, 1, "They met"));

    Event first = review.addEvent(request).getEvent();
    Event second = review.addEvent(request).getEvent();

    assertThat(second).isEqualTo(first);
    assertThat(ana.all()).hasSize(1);
    assertThat(
            refusal(
                    () ->
                        review.addEvent(
                            ana.addition("Other", "2001", "key-1", quote(document, 1, "They met"))))
                .getReason())
        .isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void mergedEventGivesItsPassagesAndWhatIsToldOfItLaterToTheOther() {
    UUID first = read(TALKS);
    read(ROUND);
    Event talks = ana.titled("Talks");
    Event round = ana.titled("Round");

    Event merged = ana.merge(talks, round);

    assertThat(merged.getTotalEvidence()).isEqualTo(2);
    assertThat(merged.getOrigins()).isEqualTo(2);
    assertThat(ana.timeline()).extracting(Event::getId).containsExactly(talks.getId());
    Event gone = ana.event(round.getId());
    assertThat(gone.getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_MERGED);
    assertThat(gone.getMergedInto()).isEqualTo(talks.getId());
    assertThat(refusal(() -> ana.confirm(gone)).getReason()).isEqualTo("EVENT_MERGED");

    read("event MEETING 2001-03-04 Geneva HAPPENED Geneva round");
    publish(first, 2, "Words.\n" + TALKS);

    assertThat(only().getId()).isEqualTo(talks.getId());
    assertThat(only().getTotalEvidence()).isEqualTo(3);

    ana.undo(talks.getId());

    assertThat(ana.timeline())
        .extracting(Event::getTitle)
        .containsExactlyInAnyOrder("Talks", "Geneva round");
    assertThat(ana.event(round.getId()).getTotalEvidence()).isEqualTo(2);
    assertThat(ana.event(round.getId()).getPlace()).isEqualTo("Geneva");
  }

  @Test
  void splitEventKeepsItsPartsApartWhateverIsReadAgain() {
    read(TALKS);
    UUID other = read("event MEETING 2001-03-04 - HAPPENED Side talks");
    Event both = only();
    String passage =
        both.getEvidenceList().stream()
            .filter(evidence -> evidence.getDocumentId().equals(other.toString()))
            .findFirst()
            .orElseThrow()
            .getId();

    SplitEventResponse parts = ana.split(both, passage);

    assertThat(parts.getEvent().getTotalEvidence()).isEqualTo(1);
    assertThat(parts.getOther().getTitle()).isEqualTo("Side talks");
    assertThat(parts.getOther().getPlace()).isEmpty();

    readAgain();
    publish(other, 2, "Words.\nevent MEETING 2001-03-04 - HAPPENED Side talks");

    assertThat(ana.timeline())
        .extracting(Event::getTitle)
        .containsExactlyInAnyOrder("Talks", "Side talks");

    ana.undo(parts.getOther().getId());

    assertThat(only().getId()).isEqualTo(both.getId());
    assertThat(only().getTotalEvidence()).isEqualTo(2);
  }

  @Test
  void splitLeavesSomethingAndTakesSomething() {
    read(TALKS);
    Event event = only();

    assertThat(refusal(() -> ana.split(event, event.getEvidence(0).getId())).getReason())
        .isEqualTo("SPLIT_IMPOSSIBLE");
    assertThat(refusal(() -> ana.split(event)).getReason()).isEqualTo("SPLIT_IMPOSSIBLE");
    assertThat(refusal(() -> ana.split(event, UUID.randomUUID().toString())).getReason())
        .isEqualTo("SPLIT_IMPOSSIBLE");
  }

  @Test
  void stepIsTakenBackWhileLaterOnesStay() {
    read(TALKS);
    Event event = ana.retitle(only(), "Other title");
    event = ana.correct(event, fields -> fields.setPlace("Graz"), EventField.EVENT_FIELD_PLACE);
    ana.confirm(event);
    String id = event.getId();
    List<Step> steps = ana.history(id);

    ana.undo(id, steps.get(0).getId());

    assertThat(only().getTitle()).isEqualTo("Talks");
    assertThat(only().getPlace()).isEqualTo("Graz");
    assertThat(only().getStatus()).isEqualTo(ReviewStatus.REVIEW_STATUS_CONFIRMED);
    assertThat(ana.history(id))
        .extracting(Step::getAction, Step::getInForce)
        .containsExactly(
            tuple(StepAction.STEP_ACTION_CORRECTED, false),
            tuple(StepAction.STEP_ACTION_CORRECTED, true),
            tuple(StepAction.STEP_ACTION_CONFIRMED, true),
            tuple(StepAction.STEP_ACTION_UNDONE, true));
    assertThat(refusal(() -> ana.undo(id, steps.get(0).getId())).getReason())
        .isEqualTo("STEP_NOT_IN_FORCE");

    String undo = ana.history(id).get(3).getId();
    ana.undo(id, undo);

    assertThat(only().getTitle()).isEqualTo("Other title");
  }

  @Test
  void stepOnWhichALaterOneBuildsIsNotTakenBackBeforeIt() {
    read(TALKS);
    Event event = ana.retitle(ana.retitle(only(), "First"), "Second");
    List<Step> steps = ana.history(event.getId());

    var refusal = refusal(() -> ana.undo(event.getId(), steps.get(0).getId()));

    assertThat(refusal.getReason()).isEqualTo("STEP_BUILT_UPON");
    assertThat(refusal.getMetadataMap()).containsEntry("step", steps.get(1).getId());
  }

  @Test
  void eventsThatWereMergedTheOtherWayRoundAreNotMergedIntoEachOther() {
    read(TALKS);
    read(ROUND);
    Event talks = ana.titled("Talks");
    Event round = ana.titled("Round");
    ana.merge(talks, round);
    Step undo = ana.undo(talks.getId());
    ana.merge(ana.event(round.getId()), talks);

    assertThat(refusal(() -> ana.undo(round.getId(), undo.getId())).getReason())
        .isEqualTo("STEP_BUILT_UPON");
    assertThat(ana.timeline()).extracting(Event::getId).containsExactly(round.getId());
  }

  @Test
  void historySaysWhoDidWhatAndWhyAndCannotBeAltered() {
    read(TALKS);
    Event event = ana.retitle(only(), "Other title");

    Step step = ana.history(event.getId()).get(0);

    assertThat(step.getBy()).isEqualTo("ana");
    assertThat(step.getReason()).isEqualTo("as the text says");
    assertThat(step.getChanges(0).getField()).isEqualTo("title");
    assertThat(step.getChanges(0).getBefore()).isEqualTo("Talks");
    assertThat(step.getChanges(0).getAfter()).isEqualTo("Other title");
    assertThatThrownBy(() -> sql.change("update review_step set taken_by = 'eve'"))
        .hasMessageContaining("never altered");
    assertThatThrownBy(() -> sql.change("delete from review_step"))
        .hasMessageContaining("never altered");
  }

  @Test
  void queueShowsWhatMattersFirstAndForgetsWhatIsDecided() {
    UUID document = read(TALKS + "\nA line.");
    Event talks = ana.titled("Talks");
    Event added = ana.add("Line", "2002", quote(document, 1, "A line"));
    publish(document, 2, TALKS + "\nAnother text.");

    assertThat(ana.queue())
        .extracting(ReviewItem::getReason)
        .containsExactly(
            ReviewReason.REVIEW_REASON_ORPHANED_EVIDENCE, ReviewReason.REVIEW_REASON_NEW);
    assertThat(ana.queue().get(0).getEvent().getId()).isEqualTo(added.getId());

    ana.confirm(ana.event(talks.getId()));
    ana.reject(ana.event(added.getId()));

    assertThat(ana.queue()).isEmpty();
  }

  @Test
  void purgeTakesTheWordsOfADocumentOutOfHistoryToo() {
    UUID kept = read(TALKS);
    UUID purged = read("event MEETING 2001-03-04 Geneva HAPPENED Secret\nA secret line.");
    Event talks = ana.prove(ana.titled("Talks"), quote(purged, 1, "A secret line"));
    talks = ana.merge(talks, ana.titled("Secret"));
    String id = talks.getId();

    documents.purge(purged, 1);
    String last = documents.lastCursor();
    await().until(() -> sql.rows("select cursor from feed_cursor").equals(List.of(last)));

    for (String table : List.of("event", "evidence", "finding", "review_step", "review_passage")) {
      assertThat(sql.rows("select to_jsonb(t) from " + table + " t"))
          .as(table)
          .noneMatch(row -> row.toLowerCase(Locale.ROOT).contains("secret"));
    }
    assertThat(only().getEvidence(0).getDocumentId()).isEqualTo(kept.toString());
    assertThat(ana.history(id))
        .extracting(Step::getAction)
        .containsExactly(StepAction.STEP_ACTION_EVIDENCE_ADDED, StepAction.STEP_ACTION_MERGED);
    assertThat(refusal(() -> ana.undo(id)).getReason()).isEqualTo("STEP_NOT_IN_FORCE");
  }

  @Test
  void passageThatWasFetchedBeforeThePurgeIsNotTakenAfterIt() {
    UUID document = read("They met.");
    sql.change(
        "insert into document_standing (document_id, standing, since) values (?, 'PURGED', now())",
        document);

    assertThat(refusal(() -> ana.add("A", "", quote(document, 1, "They met"))).getReason())
        .isEqualTo("VALIDATION_FAILED");
    assertThat(ana.all()).isEmpty();
  }

  private UUID read(String text) {
    return publish(UUID.randomUUID(), 1, text);
  }

  private UUID publish(UUID id, int version, String text) {
    ana.publish(id, version, text);
    old.readAll();
    return id;
  }

  private void readAgain() {
    replicas.withEngine(2).show().readAllAgain();
  }

  private Event only() {
    assertThat(ana.timeline()).hasSize(1);
    return ana.event(ana.timeline().get(0).getId());
  }

  private static Quote quote(UUID document, int version, String exact) {
    return Quote.newBuilder()
        .setDocumentId(document.toString())
        .setVersion(version)
        .setExact(exact)
        .build();
  }
}

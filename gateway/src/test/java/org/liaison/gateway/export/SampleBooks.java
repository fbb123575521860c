package org.liaison.gateway.export;

import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.Ask;
import org.liaison.events.v1.AssistanceRequest;
import org.liaison.events.v1.CaseFile;
import org.liaison.events.v1.CaseStatus;
import org.liaison.events.v1.Claim;
import org.liaison.events.v1.Commitment;
import org.liaison.events.v1.Control;
import org.liaison.events.v1.ControlKind;
import org.liaison.events.v1.Instrument;
import org.liaison.events.v1.Mechanism;
import org.liaison.events.v1.Notice;
import org.liaison.events.v1.NoticeGrade;
import org.liaison.events.v1.NoticeStatus;
import org.liaison.events.v1.NoticeSubject;
import org.liaison.events.v1.SourceCheck;
import org.liaison.gateway.support.Samples;

/** Items of the lists other than events, each with something in every field that formats show. */
final class SampleBooks {

  static final String ID = "01932b1e-6a4c-7d12-9f31-5b8e0c2a7d77";

  private SampleBooks() {}

  static Claim.Builder claim() {
    return Claim.newBuilder()
        .setId(ID)
        .setSpeaker(actor("wu", "Wu"))
        .setAffiliation("Ministry")
        .setReporter("Wire")
        .setDirect(true)
        .setStance("supports")
        .setContent("We will go on.")
        .setDate(SampleEvents.date("2025-03-12", "2025-03-12", "2025-03-12"))
        .addEvidence(SampleEvents.passage("\"We will go on,\" Wu said."));
  }

  static Commitment.Builder commitment() {
    return Commitment.newBuilder()
        .setId(ID)
        .addPromisors(actor("china", "China"))
        .addPromisors(actor("", "Some bureau"))
        .setAction("exchange laboratory data")
        .addAreas("training")
        .setDue(SampleEvents.date("2025", "2025-01-01", "2025-12-31"))
        .setMade(SampleEvents.date("2025-03-12", "2025-03-12", "2025-03-12"))
        .setStatus("open")
        .setOverdue(true)
        .setRevision(2)
        .addEvidence(SampleEvents.passage("They agreed to exchange data."));
  }

  static Control.Builder control() {
    return Control.newBuilder()
        .setId(ID)
        .setJurisdiction(actor("china", "China"))
        .setSubstance("carfentanil")
        .setName("Carfentanil")
        .setNameZh("卡芬太尼")
        .setCas("59708-52-0")
        .setKind(ControlKind.CONTROL_KIND_SUBSTANCE)
        .setSchedule("Supplementary list")
        .setEffective(SampleEvents.date("2017-03-01", "2017-03-01", "2017-03-01"))
        .setBasis("An announcement")
        .setSource("https://source.example/act")
        .setSourceChecked(SourceCheck.SOURCE_CHECK_OFFICIAL)
        .setEventId(SampleEvents.ID)
        .setOrigin("seed")
        .setRevision(1)
        .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED));
  }

  static Mechanism.Builder mechanism() {
    return Mechanism.newBuilder()
        .setId("working-group")
        .setName("Working Group")
        .setNameZh("工作组")
        .setKind("working-group")
        .addParties("china")
        .setStatus("resumed")
        .setStatusEventId(SampleEvents.ID)
        .setEvents(3)
        .setSessions(2)
        .setRhythm("P1Y");
  }

  static Instrument.Builder instrument() {
    return Instrument.newBuilder()
        .setId("memorandum-1987")
        .setName("Memorandum")
        .setKind("memorandum")
        .addParties("china")
        .setSigned("1987")
        .addMechanisms("working-group");
  }

  static Notice.Builder notice() {
    return Notice.newBuilder()
        .setId(ID)
        .setGrade(NoticeGrade.NOTICE_GRADE_WARNING)
        .setTitle("Look out")
        .setText("They came by post.")
        .setSubject(NoticeSubject.NOTICE_SUBJECT_ROUTE)
        .addAreas("training")
        .setIssuedBy(actor("china", "China"))
        .setIssuedOn(SampleEvents.date("2025-03-10", "2025-03-10", "2025-03-10"))
        .addAsks(Ask.newBuilder().setOf(actor("", "Some bureau")).setWhat("report seizures"))
        .addEvidence(SampleEvents.passage("They came by post."))
        .addEventIds(SampleEvents.ID)
        .setStatus(NoticeStatus.NOTICE_STATUS_OPEN)
        .setRevision(1)
        .setRecordedAt(Samples.timestamp(Samples.ACCEPTED))
        .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED));
  }

  static CaseFile.Builder caseFile() {
    return CaseFile.newBuilder()
        .setId(ID)
        .setReference("NT-1")
        .setTitle("Tablets by post")
        .setSummary("Some came.")
        .addAgencies(actor("china", "China"))
        .addEventIds(SampleEvents.ID)
        .addDocumentIds(Samples.ID)
        .setStatus(CaseStatus.CASE_STATUS_OPEN)
        .addRequests(
            AssistanceRequest.newBuilder()
                .setAskedOf(actor("united-states", "United States"))
                .setAskedBy(actor("china", "China"))
                .setWhat("bank records")
                .setAsked(SampleEvents.date("2025-03-12", "2025-03-12", "2025-03-12"))
                .setDue(SampleEvents.date("2025-04", "2025-04-01", "2025-04-30"))
                .setOverdue(true))
        .setOverdueRequests(1)
        .setRevision(2)
        .setRecordedAt(Samples.timestamp(Samples.ACCEPTED))
        .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED.plusSeconds(1)));
  }

  private static ActorRef actor(String id, String name) {
    return ActorRef.newBuilder().setId(id).setName(name).build();
  }
}

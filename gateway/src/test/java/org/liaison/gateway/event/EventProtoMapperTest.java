package org.liaison.gateway.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.Factuality;
import org.liaison.events.v1.Participant;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.gateway.support.Samples;

class EventProtoMapperTest {

  @Test
  void everyFieldOfAnEventFindsItsPlace() {
    EventResponse event =
        EventProtoMapper.toResponse(
            Event.newBuilder()
                .setId("e")
                .setType(EventType.EVENT_TYPE_MEETING)
                .setMode("resumed")
                .setLevel("ministerial")
                .setTitle("A meeting")
                .setDate(
                    EventDate.newBuilder()
                        .setEdtf("2024-01")
                        .setEarliest("2024-01-01")
                        .setLatest("2024-01-31")
                        .setBasis(DateBasis.DATE_BASIS_RELATIVE))
                .addParticipants(
                    Participant.newBuilder()
                        .setActor(ActorRef.newBuilder().setId("a").setName("A"))
                        .setRole("host"))
                .addParticipants(
                    Participant.newBuilder()
                        .setActor(ActorRef.newBuilder().setName("Somebody"))
                        .setRole("participant"))
                .setPlace("Here")
                .setMechanism("m")
                .addAreas("training")
                .setFactuality(Factuality.FACTUALITY_HAPPENED)
                .setStatus(ReviewStatus.REVIEW_STATUS_REPORTED)
                .setOrigins(2)
                .addEvidence(
                    Evidence.newBuilder()
                        .setId("p")
                        .setDocumentId("d")
                        .setVersion(3)
                        .setStart(4)
                        .setEnd(9)
                        .setExact("exact")
                        .setPrefix("pre")
                        .setSuffix("suf")
                        .setRule("r")
                        .setConfidence(0.5)
                        .setOrphaned(true))
                .setTotalEvidence(7)
                .setRecordedAt(Samples.timestamp(Samples.ACCEPTED))
                .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED))
                .build());

    assertThat(event.type()).isEqualTo("meeting");
    assertThat(event.factuality()).isEqualTo("happened");
    assertThat(event.status()).isEqualTo("reported");
    assertThat(event.date())
        .isEqualTo(new DateResponse("2024-01", "2024-01-01", "2024-01-31", "relative"));
    assertThat(event.participants())
        .containsExactly(
            new ParticipantResponse(new ActorReference("a", "A"), "host"),
            new ParticipantResponse(new ActorReference(null, "Somebody"), "participant"));
    assertThat(event.evidence())
        .containsExactly(
            new EvidenceResponse("p", "d", 3, "exact", "pre", "suf", 4, 9, "r", 0.5, null, true));
    assertThat(event.evidenceCount()).isEqualTo(7);
    assertThat(event.recordedAt()).isEqualTo(Samples.ACCEPTED);
  }

  @Test
  void whatTheContractLeavesEmptyIsNull() {
    EventResponse event = EventProtoMapper.toResponse(Event.getDefaultInstance());

    assertThat(event.mode()).isNull();
    assertThat(event.level()).isNull();
    assertThat(event.date()).isNull();
    assertThat(event.place()).isNull();
    assertThat(event.mechanism()).isNull();
    assertThat(event.recordedAt()).isNull();
    assertThat(event.areas()).isEmpty();
  }
}

package org.liaison.gateway.export;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.DateBasis;
import org.liaison.events.v1.Event;
import org.liaison.events.v1.EventDate;
import org.liaison.events.v1.EventType;
import org.liaison.events.v1.Evidence;
import org.liaison.events.v1.Factuality;
import org.liaison.events.v1.Participant;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.gateway.event.EventProtoMapper;
import org.liaison.gateway.event.EventResponse;
import org.liaison.gateway.support.Samples;

/** Events to be written, and the files that a writer makes of them. */
final class SampleEvents {

  static final String ID = "01932b1e-6a4c-7d12-9f31-5b8e0c2a7d44";
  static final String PASSAGE = "01932b1e-6a4d-7b02-8c11-2f6d0e9a7b55";

  static final ExportScope SCOPE =
      new ExportScope(
          URI.create("http://record.example/"),
          URI.create("http://record.example/api/v1/events/export?format=x&type=meeting"),
          Instant.parse("2026-03-01T10:00:00Z"));

  private SampleEvents() {}

  /** A meeting of two on a day, with a passage. */
  static Event.Builder meeting() {
    return Event.newBuilder()
        .setId(ID)
        .setType(EventType.EVENT_TYPE_MEETING)
        .setMode("held")
        .setLevel("ministerial")
        .setTitle("Ministers meet")
        .setDate(date("2025-03-12", "2025-03-12", "2025-03-12"))
        .addParticipants(participant("china", "China", "participant"))
        .addParticipants(participant("", "Some bureau", "participant"))
        .setPlace("Vienna")
        .setMechanism("working-group")
        .addAreas("training")
        .setFactuality(Factuality.FACTUALITY_HAPPENED)
        .setStatus(ReviewStatus.REVIEW_STATUS_REPORTED)
        .setOrigins(1)
        .addEvidence(passage("The ministers met."))
        .setTotalEvidence(1)
        .setRecordedAt(Samples.timestamp(Samples.ACCEPTED))
        .setUpdatedAt(Samples.timestamp(Samples.ACCEPTED.plusSeconds(60)))
        .setRevision(2);
  }

  static EventDate date(String edtf, String earliest, String latest) {
    return EventDate.newBuilder()
        .setEdtf(edtf)
        .setEarliest(earliest)
        .setLatest(latest)
        .setBasis(DateBasis.DATE_BASIS_STATED)
        .build();
  }

  static Participant participant(String id, String name, String role) {
    return Participant.newBuilder()
        .setActor(ActorRef.newBuilder().setId(id).setName(name))
        .setRole(role)
        .build();
  }

  static Evidence passage(String exact) {
    return Evidence.newBuilder()
        .setId(PASSAGE)
        .setDocumentId(Samples.ID)
        .setVersion(3)
        .setStart(4)
        .setEnd(22)
        .setExact(exact)
        .setPrefix("before ")
        .setSuffix(" after")
        .setRule("r")
        .setConfidence(0.5)
        .build();
  }

  /** An event that holds a text wherever it can. */
  static Event telling(String text) {
    return meeting()
        .setTitle(text)
        .setPlace(text)
        .clearParticipants()
        .addParticipants(participant("", text, "participant"))
        .clearEvidence()
        .addEvidence(passage(text).toBuilder().setPrefix(text).setSuffix(text))
        .build();
  }

  /** The whole file. */
  static String write(ItemWriter<EventResponse> writer, List<Event> events) {
    return events.stream()
        .map(EventProtoMapper::toResponse)
        .map(writer::item)
        .collect(Collectors.joining("", writer.begin(), writer.end()));
  }

  static String write(ItemWriter<EventResponse> writer, Event.Builder event) {
    return write(writer, List.of(event.build()));
  }
}

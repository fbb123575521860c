package org.liaison.events.casefile.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.liaison.events.book.persistence.BookJson;
import org.liaison.events.casefile.domain.AssistanceRequest;
import org.liaison.events.casefile.domain.CaseContent;
import org.liaison.events.casefile.domain.CaseFile;
import org.liaison.events.casefile.domain.CaseStatus;
import org.liaison.events.extraction.Name;
import org.liaison.events.record.domain.EventDate;

/** All that is said of a case, as JSON; dates in EDTF. */
record CaseJson(
    String reference,
    String title,
    String summary,
    List<Name> agencies,
    List<UUID> events,
    List<UUID> documents,
    CaseStatus status,
    List<RequestJson> requests) {

  private static final TypeReference<CaseJson> TYPE = new TypeReference<>() {};

  static String write(CaseFile file) {
    CaseContent content = file.content();
    return BookJson.write(
        new CaseJson(
            content.reference(),
            content.title(),
            content.summary(),
            content.agencies(),
            content.events(),
            content.documents(),
            file.status(),
            file.requests().stream().map(RequestJson::of).toList()));
  }

  static CaseFile read(UUID id, long revision, String json, Instant recordedAt, Instant updatedAt) {
    CaseJson body = BookJson.read(json, TYPE);
    return new CaseFile(
        id,
        revision,
        new CaseContent(
            body.reference, body.title, body.summary, body.agencies, body.events, body.documents),
        body.status,
        body.requests.stream().map(RequestJson::toDomain).toList(),
        recordedAt,
        updatedAt);
  }

  /** A request for assistance; dates that it has not are null. */
  record RequestJson(
      Name askedOf,
      Name askedBy,
      String what,
      String asked,
      String due,
      String answered,
      String outcome) {

    static RequestJson of(AssistanceRequest request) {
      return new RequestJson(
          request.askedOf(),
          request.askedBy(),
          request.what(),
          request.asked().edtf(),
          request.due().map(EventDate::edtf).orElse(null),
          request.answered().map(EventDate::edtf).orElse(null),
          request.outcome());
    }

    AssistanceRequest toDomain() {
      return new AssistanceRequest(
          askedOf,
          askedBy,
          what,
          BookJson.date(asked),
          BookJson.optionalDate(due),
          BookJson.optionalDate(answered),
          outcome);
    }
  }
}

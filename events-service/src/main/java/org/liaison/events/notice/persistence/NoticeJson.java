package org.liaison.events.notice.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.book.persistence.BookJson;
import org.liaison.events.extraction.Name;
import org.liaison.events.notice.domain.Acknowledgement;
import org.liaison.events.notice.domain.Answer;
import org.liaison.events.notice.domain.Ask;
import org.liaison.events.notice.domain.Notice;
import org.liaison.events.notice.domain.NoticeContent;
import org.liaison.events.notice.domain.NoticeGrade;
import org.liaison.events.notice.domain.NoticeStatus;
import org.liaison.events.notice.domain.NoticeSubject;
import org.liaison.events.record.domain.EventDate;
import org.liaison.events.record.domain.Evidence;
import org.liaison.events.record.persistence.PassageJson;

/** All that is said of a notice, as JSON; dates in EDTF, moments in ISO 8601. */
record NoticeJson(
    NoticeGrade grade,
    String title,
    String text,
    NoticeSubject subject,
    String substance,
    List<String> areas,
    Name issuedBy,
    String issuedOn,
    List<AskJson> asks,
    List<ProofJson> evidence,
    List<UUID> events,
    NoticeStatus status,
    List<AcknowledgementJson> acknowledgements) {

  private static final TypeReference<NoticeJson> TYPE = new TypeReference<>() {};

  static String write(Notice notice) {
    NoticeContent content = notice.content();
    return BookJson.write(
        new NoticeJson(
            content.grade(),
            content.title(),
            content.text(),
            content.subject(),
            content.substance(),
            content.areas(),
            content.issuedBy(),
            content.issuedOn().edtf(),
            content.asks().stream().map(AskJson::of).toList(),
            content.evidence().stream().map(ProofJson::of).toList(),
            content.events(),
            notice.status(),
            notice.acknowledgements().stream().map(AcknowledgementJson::of).toList()));
  }

  static Notice read(UUID id, long revision, String json, Instant recordedAt, Instant updatedAt) {
    NoticeJson body = BookJson.read(json, TYPE);
    return new Notice(
        id,
        revision,
        body.content(),
        body.status,
        body.acknowledgements.stream().map(AcknowledgementJson::toDomain).toList(),
        recordedAt,
        updatedAt);
  }

  private NoticeContent content() {
    return new NoticeContent(
        grade,
        title,
        text,
        subject,
        substance,
        areas,
        issuedBy,
        BookJson.date(issuedOn),
        asks.stream().map(AskJson::toDomain).toList(),
        evidence.stream().map(ProofJson::toDomain).toList(),
        events);
  }

  /** An ask; what it has not is null. */
  record AskJson(Name of, String what, String due, AnswerJson answer) {

    static AskJson of(Ask ask) {
      return new AskJson(
          ask.of(),
          ask.what(),
          ask.due().map(EventDate::edtf).orElse(null),
          ask.answer().map(AnswerJson::of).orElse(null));
    }

    Ask toDomain() {
      return new Ask(
          of,
          what,
          BookJson.optionalDate(due),
          Optional.ofNullable(answer).map(AnswerJson::toDomain));
    }
  }

  /** The answer to an ask. */
  record AnswerJson(String by, String at, String note) {

    static AnswerJson of(Answer answer) {
      return new AnswerJson(answer.by(), answer.at().toString(), answer.note());
    }

    Answer toDomain() {
      return new Answer(by, Instant.parse(at), note);
    }
  }

  /** A passage with its document, by which a purge finds it. */
  record ProofJson(UUID id, UUID documentId, JsonNode passage) {

    private static final TypeReference<JsonNode> NODE = new TypeReference<>() {};

    static ProofJson of(Evidence evidence) {
      return new ProofJson(
          evidence.id().orElseThrow(),
          evidence.source().documentId(),
          BookJson.read(PassageJson.write(evidence), NODE));
    }

    Evidence toDomain() {
      return PassageJson.read(Optional.of(id), documentId, passage.toString());
    }
  }

  /** That an actor has taken note. */
  record AcknowledgementJson(Name who, String by, String at) {

    static AcknowledgementJson of(Acknowledgement acknowledgement) {
      return new AcknowledgementJson(
          acknowledgement.who(), acknowledgement.by(), acknowledgement.at().toString());
    }

    Acknowledgement toDomain() {
      return new Acknowledgement(who, by, Instant.parse(at));
    }
  }
}

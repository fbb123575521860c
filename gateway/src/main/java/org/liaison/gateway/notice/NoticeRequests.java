package org.liaison.gateway.notice;

import java.util.List;
import org.liaison.events.v1.AcknowledgeNoticeRequest;
import org.liaison.events.v1.AddNoticeRequest;
import org.liaison.events.v1.AnswerAskRequest;
import org.liaison.events.v1.ChangeNoticeRequest;
import org.liaison.events.v1.CloseNoticeRequest;
import org.liaison.events.v1.NoticeFields;
import org.liaison.gateway.book.FieldReader;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.problem.Violations;
import org.liaison.gateway.review.StepReader;

/** Reads what clients want of notices, and ends the request if they cannot want it. */
final class NoticeRequests {

  private static final List<String> REQUIRED =
      List.of("grade", "title", "text", "subject", "issuedBy", "issuedOn");

  private final Violations violations = new Violations();
  private final JsonObjectReader json;
  private final FieldReader fields;
  private final StepReader step;

  /**
   * A request.
   *
   * @param key its idempotency key; null if the client gave none
   */
  NoticeRequests(byte[] body, String key) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
    this.fields = new FieldReader(json);
    this.step = new StepReader(json, key);
  }

  AddNoticeRequest addition() {
    REQUIRED.stream()
        .filter(field -> !json.has(field))
        .forEach(field -> json.refuse(field, "must be given"));
    AddNoticeRequest request =
        AddNoticeRequest.newBuilder().setFields(read()).setSignature(step.signature(false)).build();
    refuse();
    return request;
  }

  ChangeNoticeRequest change(String id, long revision) {
    ChangeNoticeRequest request =
        ChangeNoticeRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setFields(read())
            .addAllSet(new NoticeFieldsReader(json).given())
            .setSignature(step.signature(false))
            .build();
    if (request.getSetCount() == 0) {
      violations.add("title", "must be given, or another field to change");
    }
    refuse();
    return request;
  }

  AcknowledgeNoticeRequest acknowledgement(String id, long revision) {
    AcknowledgeNoticeRequest request =
        AcknowledgeNoticeRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setWho(fields.requiredActor("who"))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  AnswerAskRequest answer(String id, long revision) {
    AnswerAskRequest request =
        AnswerAskRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setAsk(fields.requiredIndex("ask"))
            .setNote(json.optionalText("note"))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  CloseNoticeRequest closing(String id, long revision) {
    CloseNoticeRequest request =
        CloseNoticeRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  private NoticeFields read() {
    return new NoticeFieldsReader(json).read(step.quotes(false));
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
  }
}

package org.liaison.gateway.casefile;

import java.util.List;
import java.util.Map;
import org.liaison.events.v1.AddAssistanceRequestRequest;
import org.liaison.events.v1.AddCaseRequest;
import org.liaison.events.v1.AnswerAssistanceRequestRequest;
import org.liaison.events.v1.CaseField;
import org.liaison.events.v1.CaseFields;
import org.liaison.events.v1.ChangeCaseRequest;
import org.liaison.events.v1.CloseCaseRequest;
import org.liaison.events.v1.ReopenCaseRequest;
import org.liaison.gateway.book.FieldReader;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.problem.Violations;
import org.liaison.gateway.review.StepReader;

/** Reads what clients want of cases, and ends the request if they cannot want it. */
final class CaseRequests {

  private static final List<String> REQUIRED = List.of("reference", "title");

  private static final Map<String, CaseField> FIELDS =
      Map.of(
          "reference", CaseField.CASE_FIELD_REFERENCE,
          "title", CaseField.CASE_FIELD_TITLE,
          "summary", CaseField.CASE_FIELD_SUMMARY,
          "agencies", CaseField.CASE_FIELD_AGENCIES,
          "events", CaseField.CASE_FIELD_EVENTS,
          "documents", CaseField.CASE_FIELD_DOCUMENTS);

  private final Violations violations = new Violations();
  private final JsonObjectReader json;
  private final FieldReader fields;
  private final StepReader step;

  /**
   * A request.
   *
   * @param key its idempotency key; null if the client gave none
   */
  CaseRequests(byte[] body, String key) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
    this.fields = new FieldReader(json);
    this.step = new StepReader(json, key);
  }

  AddCaseRequest addition() {
    REQUIRED.stream()
        .filter(field -> !json.has(field))
        .forEach(field -> json.refuse(field, "must be given"));
    AddCaseRequest request =
        AddCaseRequest.newBuilder().setFields(read()).setSignature(step.signature(false)).build();
    refuse();
    return request;
  }

  ChangeCaseRequest change(String id, long revision) {
    ChangeCaseRequest request =
        ChangeCaseRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setFields(read())
            .addAllSet(fields.given(FIELDS))
            .setSignature(step.signature(false))
            .build();
    if (request.getSetCount() == 0) {
      violations.add("title", "must be given, or another field to change");
    }
    refuse();
    return request;
  }

  AddAssistanceRequestRequest assistance(String id, long revision) {
    AddAssistanceRequestRequest request =
        AddAssistanceRequestRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setAskedOf(fields.requiredActor("askedOf"))
            .setAskedBy(fields.requiredActor("askedBy"))
            .setWhat(json.requiredText("what"))
            .setAsked(json.requiredText("asked"))
            .setDue(json.optionalText("due"))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  AnswerAssistanceRequestRequest answer(String id, long revision, int index) {
    AnswerAssistanceRequestRequest request =
        AnswerAssistanceRequestRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setIndex(index)
            .setAnswered(json.requiredText("answered"))
            .setOutcome(json.optionalText("outcome"))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  CloseCaseRequest closing(String id, long revision) {
    CloseCaseRequest request =
        CloseCaseRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  ReopenCaseRequest reopening(String id, long revision) {
    ReopenCaseRequest request =
        ReopenCaseRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  private CaseFields read() {
    return CaseFields.newBuilder()
        .setReference(json.optionalText("reference"))
        .setTitle(json.optionalText("title"))
        .setSummary(json.optionalText("summary"))
        .addAllAgencies(fields.actors("agencies"))
        .addAllEventIds(fields.ids("events"))
        .addAllDocumentIds(fields.ids("documents"))
        .build();
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
  }
}

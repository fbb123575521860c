package org.liaison.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liaison.events.v1.AddEventRequest;
import org.liaison.events.v1.AddEvidenceRequest;
import org.liaison.events.v1.CorrectEventRequest;
import org.liaison.events.v1.DecideEventRequest;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.MergeEventsRequest;
import org.liaison.events.v1.ReviewStatus;
import org.liaison.events.v1.SplitEventRequest;
import org.liaison.events.v1.TellEventsApartRequest;
import org.liaison.events.v1.UndoStepRequest;
import org.liaison.gateway.event.EventWords;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.Violations;

/** Reads the steps that clients ask for, and ends the request if they cannot ask it. */
final class ReviewRequests {

  private final Violations violations = new Violations();
  private final JsonObjectReader json;
  private final StepReader step;

  /**
   * A request.
   *
   * @param key its idempotency key; null if the client gave none
   */
  ReviewRequests(byte[] body, String key) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
    this.step = new StepReader(json, key);
  }

  AddEventRequest addition() {
    AddEventRequest.Builder request =
        AddEventRequest.newBuilder()
            .setFields(new EventFieldsReader(json).read())
            .addAllQuotes(step.quotes(true))
            .setSignature(step.signature(false));
    require("type", request.getFields().getTypeValue() == 0);
    require("title", request.getFields().getTitle().isBlank());
    refuse();
    return request.build();
  }

  CorrectEventRequest correction(String id, long revision) {
    EventFieldsReader fields = new EventFieldsReader(json);
    CorrectEventRequest.Builder request =
        CorrectEventRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setFields(fields.read())
            .addAllSet(fields.given())
            .addAllRelease(released())
            .setSignature(step.signature(false));
    if (json.has("factuality") && json.optionalText("factuality").isEmpty()) {
      violations.add("factuality", "must be one of happened, announced, planned");
    }
    if (request.getSetCount() == 0 && request.getReleaseCount() == 0) {
      violations.add("release", "must name fields, or fields must be set");
    }
    refuse();
    return request.build();
  }

  DecideEventRequest decision(String id, long revision, ReviewStatus status) {
    DecideEventRequest request =
        DecideEventRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setStatus(status)
            .setSignature(step.signature(status == ReviewStatus.REVIEW_STATUS_REJECTED))
            .build();
    refuse();
    return request;
  }

  AddEvidenceRequest evidence(String id, long revision) {
    AddEvidenceRequest request =
        AddEvidenceRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .addAllQuotes(step.quotes(true))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  MergeEventsRequest merge(String id, long revision) {
    MergeEventsRequest request =
        MergeEventsRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setOtherId(id("other", json.requiredText("other")))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  TellEventsApartRequest apart(String id, long revision) {
    TellEventsApartRequest request =
        TellEventsApartRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setOtherId(id("other", json.requiredText("other")))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  SplitEventRequest split(String id, long revision) {
    List<String> passages = json.optionalTexts("passages");
    passages.forEach(passage -> id("passages", passage));
    require("passages", passages.isEmpty());
    SplitEventRequest request =
        SplitEventRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .addAllPassages(passages)
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  UndoStepRequest undo(String id) {
    UndoStepRequest request =
        UndoStepRequest.newBuilder()
            .setId(id)
            .setStepId(id("step", json.optionalText("step")))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
  }

  private void require(String field, boolean isMissing) {
    if (isMissing) {
      violations.add(field, "must be given");
    }
  }

  private String id(String field, String id) {
    if (!id.isEmpty() && !QueryReader.isId(id)) {
      violations.add(field, "must be an id (a UUID)");
    }
    return id;
  }

  private List<EventField> released() {
    List<EventField> released = new ArrayList<>();
    for (String word : json.optionalTexts("release")) {
      Optional<EventField> field = EventWords.FIELDS.value(word);
      field.ifPresentOrElse(
          released::add,
          () ->
              violations.add(
                  "release", "must be of " + String.join(", ", EventWords.FIELDS.words())));
    }
    return released;
  }
}

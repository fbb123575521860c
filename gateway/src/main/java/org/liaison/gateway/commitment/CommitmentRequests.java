package org.liaison.gateway.commitment;

import java.util.ArrayList;
import java.util.List;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.AddCommitmentRequest;
import org.liaison.events.v1.SetCommitmentStatusRequest;
import org.liaison.events.v1.UndoCommitmentStepRequest;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.Violations;
import org.liaison.gateway.review.StepReader;

/** Reads what clients want of commitments, and ends the request if they cannot want it. */
final class CommitmentRequests {

  private final Violations violations = new Violations();
  private final JsonObjectReader json;
  private final StepReader step;

  /**
   * A request.
   *
   * @param key its idempotency key; null if the client gave none
   */
  CommitmentRequests(byte[] body, String key) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
    this.step = new StepReader(json, key);
  }

  AddCommitmentRequest addition() {
    List<ActorRef> promisors = actors("promisors");
    if (promisors.isEmpty()) {
      json.refuse("promisors", "must name who promised");
    }
    AddCommitmentRequest request =
        AddCommitmentRequest.newBuilder()
            .addAllPromisors(promisors)
            .addAllBeneficiaries(actors("beneficiaries"))
            .setAction(json.requiredText("action"))
            .addAllAreas(json.optionalTexts("areas"))
            .setDue(json.optionalText("due"))
            .setMade(json.optionalText("made"))
            .addAllQuotes(step.quotes(true))
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  SetCommitmentStatusRequest status(String id, long revision) {
    String status = json.requiredText("status");
    if (!status.isBlank() && !CommitmentProtoMapper.STATUSES.contains(status)) {
      json.refuse("status", "must be one of " + String.join(", ", CommitmentProtoMapper.STATUSES));
    }
    String event = json.optionalText("event");
    if (!event.isEmpty() && !QueryReader.isId(event)) {
      json.refuse("event", "must be an id (a UUID)");
    }
    SetCommitmentStatusRequest request =
        SetCommitmentStatusRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setStatus(status)
            .setEventId(event)
            .addAllQuotes(step.quotes(false))
            .setSignature(step.signature(status.equals("lapsed")))
            .build();
    refuse();
    return request;
  }

  UndoCommitmentStepRequest undo(String id) {
    UndoCommitmentStepRequest request =
        UndoCommitmentStepRequest.newBuilder()
            .setId(id)
            .setSignature(step.signature(false))
            .build();
    refuse();
    return request;
  }

  private List<ActorRef> actors(String field) {
    List<ActorRef> actors = new ArrayList<>();
    for (JsonObjectReader actor : json.optionalObjects(field)) {
      actors.add(
          ActorRef.newBuilder()
              .setId(actor.optionalText("id"))
              .setName(actor.optionalText("name"))
              .build());
    }
    return actors;
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
  }
}

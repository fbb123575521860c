package org.liaison.gateway.lifecycle;

import org.liaison.documents.v1.DocumentState;
import org.liaison.documents.v1.LiftTombstoneRequest;
import org.liaison.documents.v1.PurgeDocumentRequest;
import org.liaison.documents.v1.SetDocumentStateRequest;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.problem.Violations;

/** Reads what clients ask to become of a document, and ends the request if they cannot ask it. */
final class LifecycleRequests {

  private static final String REASON = "reason";

  private LifecycleRequests() {}

  static SetDocumentStateRequest state(String id, byte[] body) {
    Violations violations = new Violations();
    JsonObjectReader json = new JsonObjectReader(JsonBody.parse(body), violations);
    String state = json.requiredText("state");
    DocumentState known =
        LifecycleProtoMapper.STATES.value(state).orElse(DocumentState.DOCUMENT_STATE_UNSPECIFIED);
    boolean settable =
        known != DocumentState.DOCUMENT_STATE_UNSPECIFIED
            && known != DocumentState.DOCUMENT_STATE_PURGED;
    if (!state.isBlank() && !settable) {
      violations.add(
          "state", "must be one of current, source-changed, source-unavailable, withdrawn");
    }
    SetDocumentStateRequest.Builder request =
        SetDocumentStateRequest.newBuilder()
            .setDocumentId(id)
            .setState(known)
            .setReason(json.requiredText(REASON))
            .setSetBy(json.optionalText("by"))
            .setEvidenceUrl(json.optionalText("evidenceUrl"));
    json.optionalNumber("expected").ifPresent(request::setExpectedNumber);
    json.refuseOthers();
    violations.refuse();
    return request.build();
  }

  static PurgeDocumentRequest purge(String id, byte[] body) {
    Violations violations = new Violations();
    JsonObjectReader json = new JsonObjectReader(JsonBody.parse(body), violations);
    PurgeDocumentRequest request =
        PurgeDocumentRequest.newBuilder()
            .setDocumentId(id)
            .setReason(json.requiredText(REASON))
            .setConfirm(json.requiredText("confirm"))
            .build();
    json.refuseOthers();
    violations.refuse();
    return request;
  }

  static LiftTombstoneRequest lift(String id, byte[] body) {
    Violations violations = new Violations();
    JsonObjectReader json = new JsonObjectReader(JsonBody.parse(body), violations);
    LiftTombstoneRequest request =
        LiftTombstoneRequest.newBuilder()
            .setDocumentId(id)
            .setReason(json.requiredText(REASON))
            .build();
    json.refuseOthers();
    violations.refuse();
    return request;
  }
}

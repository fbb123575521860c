package org.liaison.gateway.control;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.liaison.events.v1.ControlFields;
import org.liaison.events.v1.CreateControlRequest;
import org.liaison.events.v1.Signature;
import org.liaison.events.v1.UpdateControlRequest;
import org.liaison.gateway.input.JsonBody;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.problem.Violations;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Reads what clients write of controls, and ends the request if they cannot write it. */
final class ControlRequests {

  private static final String EVENT_ID = "eventId";

  private final Violations violations = new Violations();
  private final JsonObjectReader json;

  private ControlRequests(byte[] body) {
    this.json = new JsonObjectReader(JsonBody.parse(body), violations);
  }

  /**
   * A control to enter.
   *
   * @param key empty if the client makes sure of nothing
   */
  static CreateControlRequest create(byte[] body, String key) {
    ControlRequests request = new ControlRequests(body);
    CreateControlRequest create =
        CreateControlRequest.newBuilder()
            .setFields(request.whole())
            .setSignature(request.signature(key))
            .build();
    request.refuse();
    return create;
  }

  /**
   * A change of a control.
   *
   * @param revision the one that the client saw
   */
  static UpdateControlRequest change(String id, long revision, byte[] body, String key) {
    ControlRequests request = new ControlRequests(body);
    UpdateControlRequest change =
        UpdateControlRequest.newBuilder()
            .setId(id)
            .setRevision(revision)
            .setFields(request.changed())
            .setSignature(request.signature(key))
            .build();
    request.refuse();
    return change;
  }

  private ControlFields whole() {
    ControlFields.Builder fields =
        optional()
            .setJurisdiction(json.requiredText("jurisdiction"))
            .setSubstance(json.requiredText("substance"))
            .setName(json.requiredText("name"))
            .setSchedule(json.requiredText("schedule"))
            .setSource(json.requiredText("source"));
    word("kind", json.requiredText("kind"), ControlWords.KINDS).ifPresent(fields::setKind);
    return fields.build();
  }

  private ControlFields changed() {
    ControlFields.Builder fields = optional();
    json.changedText("jurisdiction").ifPresent(fields::setJurisdiction);
    json.changedText("substance").ifPresent(fields::setSubstance);
    json.changedText("name").ifPresent(fields::setName);
    json.changedText("schedule").ifPresent(fields::setSchedule);
    json.changedText("source").ifPresent(fields::setSource);
    word("kind", json.optionalText("kind"), ControlWords.KINDS).ifPresent(fields::setKind);
    return fields.build();
  }

  private ControlFields.Builder optional() {
    ControlFields.Builder fields = ControlFields.newBuilder();
    json.changedText("nameZh").ifPresent(fields::setNameZh);
    json.changedText("cas").ifPresent(fields::setCas);
    json.changedText("substanceClass").ifPresent(fields::setSubstanceClass);
    json.changedText("announced").ifPresent(fields::setAnnounced);
    json.changedText("effective").ifPresent(fields::setEffective);
    json.changedText("ended").ifPresent(fields::setEnded);
    json.changedText("basis").ifPresent(fields::setBasis);
    word("sourceChecked", json.optionalText("sourceChecked"), ControlWords.CHECKS)
        .ifPresent(fields::setSourceChecked);
    event(fields::setEventId);
    return fields;
  }

  private void event(Consumer<String> take) {
    Optional<String> event = json.changedText(EVENT_ID);
    event
        .filter(id -> !id.isEmpty() && !QueryReader.isId(id))
        .ifPresent(id -> violations.add(EVENT_ID, "must be an id (a UUID)"));
    event.ifPresent(take);
  }

  /** Without a key of the client's one is made, so that a call that is repeated counts once. */
  private Signature signature(String key) {
    return Signature.newBuilder()
        .setBy(json.requiredText("by"))
        .setReason(json.optionalText("reason"))
        .setIdempotencyKey(key.isEmpty() ? UUID.randomUUID().toString() : key)
        .build();
  }

  private <E extends Enum<E>> Optional<E> word(String field, String text, Vocabulary<E> words) {
    Optional<E> value = words.value(text);
    if (!text.isBlank() && value.isEmpty()) {
      violations.add(field, "must be one of " + String.join(", ", words.words()));
    }
    return value;
  }

  private void refuse() {
    json.refuseOthers();
    violations.refuse();
  }
}

package org.liaison.gateway.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.v1.ActorRef;
import org.liaison.events.v1.EventField;
import org.liaison.events.v1.EventFields;
import org.liaison.events.v1.Participant;
import org.liaison.gateway.event.EventWords;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Reads what a person says of an event. */
final class EventFieldsReader {

  private static final Map<String, EventField> FIELDS =
      Map.of(
          "type", EventField.EVENT_FIELD_TYPE,
          "mode", EventField.EVENT_FIELD_MODE,
          "level", EventField.EVENT_FIELD_LEVEL,
          "title", EventField.EVENT_FIELD_TITLE,
          "date", EventField.EVENT_FIELD_DATE,
          "participants", EventField.EVENT_FIELD_PARTICIPANTS,
          "place", EventField.EVENT_FIELD_PLACE,
          "mechanism", EventField.EVENT_FIELD_MECHANISM,
          "areas", EventField.EVENT_FIELD_AREAS,
          "factuality", EventField.EVENT_FIELD_FACTUALITY);

  private final JsonObjectReader json;

  EventFieldsReader(JsonObjectReader json) {
    this.json = json;
  }

  /** The fields that are there, null or not. */
  List<EventField> given() {
    return FIELDS.entrySet().stream()
        .filter(field -> json.has(field.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /** Their values; what is not there is empty. */
  EventFields read() {
    EventFields.Builder fields =
        EventFields.newBuilder()
            .setMode(json.optionalText("mode"))
            .setLevel(json.optionalText("level"))
            .setTitle(json.optionalText("title"))
            .setPlace(json.optionalText("place"))
            .setMechanism(json.optionalText("mechanism"))
            .addAllAreas(json.optionalTexts("areas"))
            .addAllParticipants(participants());
    word(json, "type", EventWords.TYPES).ifPresent(fields::setType);
    word(json, "factuality", EventWords.FACTUALITIES).ifPresent(fields::setFactuality);
    json.optionalObject("date").ifPresent(date -> readDate(date, fields));
    return fields.build();
  }

  private static void readDate(JsonObjectReader date, EventFields.Builder fields) {
    fields.setDate(date.requiredText("edtf"));
    word(date, "basis", EventWords.BASES).ifPresent(fields::setDateBasis);
  }

  private List<Participant> participants() {
    List<Participant> participants = new ArrayList<>();
    for (JsonObjectReader participant : json.optionalObjects("participants")) {
      Participant.Builder read = Participant.newBuilder().setRole(participant.optionalText("role"));
      participant
          .optionalObject("actor")
          .ifPresentOrElse(
              actor ->
                  read.setActor(
                      ActorRef.newBuilder()
                          .setId(actor.optionalText("id"))
                          .setName(actor.optionalText("name"))),
              () -> participant.refuse("actor", "must be given"));
      participants.add(read.build());
    }
    return participants;
  }

  private static <E extends Enum<E>> Optional<E> word(
      JsonObjectReader json, String field, Vocabulary<E> words) {
    String text = json.optionalText(field);
    Optional<E> value = words.value(text);
    if (!text.isEmpty() && value.isEmpty()) {
      json.refuse(field, "must be one of " + String.join(", ", words.words()));
    }
    return value;
  }
}

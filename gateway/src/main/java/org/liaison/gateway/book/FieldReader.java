package org.liaison.gateway.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liaison.events.v1.ActorRef;
import org.liaison.gateway.input.JsonObjectReader;
import org.liaison.gateway.input.QueryReader;
import org.liaison.gateway.vocabulary.Vocabulary;

/** Reads fields that notices and cases share. */
public final class FieldReader {

  private final JsonObjectReader json;

  public FieldReader(JsonObjectReader json) {
    this.json = json;
  }

  /** Those of some fields that are there, null or not. */
  public <E extends Enum<E>> List<E> given(Map<String, E> fields) {
    return fields.entrySet().stream()
        .filter(field -> json.has(field.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  /** An actor by id, or by a name; nobody if it is left out or null. */
  public ActorRef actor(String field) {
    return json.optionalObject(field).map(FieldReader::actor).orElse(ActorRef.getDefaultInstance());
  }

  /** An actor that must be given. */
  public ActorRef requiredActor(String field) {
    ActorRef actor = actor(field);
    if (actor.equals(ActorRef.getDefaultInstance())) {
      json.refuse(field, "must name an actor, by its id or by a name");
    }
    return actor;
  }

  /** Actors by id, or by a name. */
  public List<ActorRef> actors(String field) {
    return json.optionalObjects(field).stream().map(FieldReader::actor).toList();
  }

  /** Ids in their order. */
  public List<String> ids(String field) {
    List<String> ids = json.optionalTexts(field);
    for (int i = 0; i < ids.size(); i++) {
      if (!QueryReader.isId(ids.get(i))) {
        json.refuse(field + "[" + i + "]", "must be an id (a UUID)");
      }
    }
    return ids;
  }

  /** The index of an item of a list, from 0, that must be given. */
  public int requiredIndex(String field) {
    int index = json.optionalNumber(field).orElse(-1);
    if (index < 0 && !json.has(field)) {
      json.refuse(field, "must be given, counted from 0");
    }
    return index;
  }

  /** A word of a vocabulary; nothing if it is left out or noted as wrong. */
  public <E extends Enum<E>> Optional<E> word(String field, Vocabulary<E> words) {
    String text = json.optionalText(field);
    Optional<E> value = words.value(text);
    if (!text.isEmpty() && value.isEmpty()) {
      json.refuse(field, "must be one of " + String.join(", ", words.words()));
    }
    return value;
  }

  private static ActorRef actor(JsonObjectReader actor) {
    return ActorRef.newBuilder()
        .setId(actor.optionalText("id"))
        .setName(actor.optionalText("name"))
        .build();
  }
}

package org.liaison.events.opinion.client;

import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonEnumSchema;
import dev.langchain4j.model.chat.request.json.JsonNumberSchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liaison.events.vocabulary.EventType;
import org.liaison.events.vocabulary.Factuality;

/** The form of an answer: the keys and values of {@code Proposals}, all of them required. */
final class AnswerSchema {

  private static final JsonSchemaElement STRING = JsonStringSchema.builder().build();
  private static final JsonSchemaElement NUMBER = JsonNumberSchema.builder().build();
  private static final JsonSchemaElement QUOTES =
      array(object(Map.of("exact", STRING, "prefix", STRING)));

  private AnswerSchema() {}

  static ResponseFormat format() {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(JsonSchema.builder().name("proposals").rootElement(proposals()).build())
        .build();
  }

  private static JsonSchemaElement proposals() {
    return object(
        Map.of(
            "events", array(event()),
            "claims", array(claim()),
            "commitments", array(commitment())));
  }

  private static JsonSchemaElement event() {
    JsonSchemaElement actor = object(Map.of("name", STRING, "role", STRING));
    return object(
        Map.of(
            "type", oneOf(words(EventType.values())),
            "mode", STRING,
            "factuality", oneOf(words(Factuality.values())),
            "date", STRING,
            "actors", array(actor),
            "place", STRING,
            "mechanism", STRING,
            "confidence", NUMBER,
            "quotes", QUOTES));
  }

  private static JsonSchemaElement claim() {
    return object(
        Map.of(
            "speaker", STRING,
            "affiliation", STRING,
            "stance", oneOf(List.of("supports", "criticises", "denies", "neutral")),
            "content", STRING,
            "confidence", NUMBER,
            "quotes", QUOTES));
  }

  private static JsonSchemaElement commitment() {
    return object(
        Map.of(
            "promisors", array(STRING),
            "beneficiaries", array(STRING),
            "action", STRING,
            "due", STRING,
            "made", STRING,
            "confidence", NUMBER,
            "quotes", QUOTES));
  }

  static List<String> words(Enum<?>... constants) {
    return Arrays.stream(constants)
        .map(constant -> constant.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static JsonSchemaElement oneOf(List<String> values) {
    return JsonEnumSchema.builder().enumValues(values).build();
  }

  private static JsonSchemaElement array(JsonSchemaElement items) {
    return JsonArraySchema.builder().items(items).build();
  }

  private static JsonSchemaElement object(Map<String, JsonSchemaElement> properties) {
    return JsonObjectSchema.builder()
        .addProperties(properties)
        .required(properties.keySet().stream().sorted().toList())
        .additionalProperties(false)
        .build();
  }
}

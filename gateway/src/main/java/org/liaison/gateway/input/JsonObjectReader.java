package org.liaison.gateway.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.Violations;

/** Reads the fields of a JSON object and notes everything that is wrong with them. */
public final class JsonObjectReader {

  private final ObjectNode object;
  private final Violations violations;
  private final String path;
  private final Set<String> known = new HashSet<>();
  private final List<JsonObjectReader> inner = new ArrayList<>();

  public JsonObjectReader(ObjectNode object, Violations violations) {
    this(object, violations, "");
  }

  private JsonObjectReader(ObjectNode object, Violations violations, String path) {
    this.object = object;
    this.violations = violations;
    this.path = path;
  }

  /** Whether a field is there, be it null. */
  public boolean has(String field) {
    return object.has(field);
  }

  /** Notes what is wrong with a field. */
  public void refuse(String field, String message) {
    violations.add(path + field, message);
  }

  /** An object that may be left out or null. */
  public Optional<JsonObjectReader> optionalObject(String field) {
    JsonNode value = field(field);
    return value == null || value.isNull() ? Optional.empty() : object(field, value);
  }

  /** A list of objects that may be left out or null; then it is empty. */
  public List<JsonObjectReader> optionalObjects(String field) {
    JsonNode value = field(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      refuse(field, "must be a list of objects, not " + kind(value));
      return List.of();
    }
    List<JsonObjectReader> objects = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      object(field + "[" + i + "]", value.get(i)).ifPresent(objects::add);
    }
    return objects;
  }

  private Optional<JsonObjectReader> object(String field, JsonNode value) {
    if (!(value instanceof ObjectNode node)) {
      refuse(field, "must be an object, not " + kind(value));
      return Optional.empty();
    }
    JsonObjectReader reader = new JsonObjectReader(node, violations, path + field + ".");
    inner.add(reader);
    return Optional.of(reader);
  }

  /** A text that must be there and must not be blank; empty if it is noted as wrong. */
  public String requiredText(String field) {
    JsonNode value = field(field);
    if (value == null || value.isNull()) {
      violations.add(path + field, "must be given");
      return "";
    }
    String text = text(field, value);
    if (value.isTextual() && text.isBlank()) {
      violations.add(path + field, "must not be empty");
    }
    return text;
  }

  /** A text that may be left out or null; then it is empty. */
  public String optionalText(String field) {
    JsonNode value = field(field);
    return value == null || value.isNull() ? "" : text(field, value);
  }

  /** A text that is changed only if it is there and not null. */
  public Optional<String> changedText(String field) {
    JsonNode value = field(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(text(field, value));
  }

  /** True or false; nothing if it is left out or null. */
  public Optional<Boolean> optionalTruth(String field) {
    JsonNode value = field(field);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isBoolean()) {
      violations.add(path + field, "must be true or false, not " + kind(value));
      return Optional.empty();
    }
    return Optional.of(value.booleanValue());
  }

  /** A list of texts that may be left out or null; then it is empty. */
  public List<String> optionalTexts(String field) {
    JsonNode value = field(field);
    if (value == null || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      violations.add(path + field, "must be a list of strings, not " + kind(value));
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      String text = text(field + "[" + i + "]", value.get(i));
      if (value.get(i).isTextual() && text.isBlank()) {
        violations.add(path + field + "[" + i + "]", "must not be empty");
      }
      texts.add(text);
    }
    return texts;
  }

  /** A whole number, 0 or more, that may be left out or null. */
  public OptionalInt optionalNumber(String field) {
    JsonNode value = field(field);
    if (value == null || value.isNull()) {
      return OptionalInt.empty();
    }
    if (!value.isInt() || value.intValue() < 0) {
      violations.add(path + field, "must be a whole number, 0 or more");
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.intValue());
  }

  /** Notes every field that was not read: a misspelt name must not be lost in silence. */
  public void refuseOthers() {
    inner.forEach(JsonObjectReader::refuseOthers);
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                violations.add(path + printable(name), "is not a field of this request");
              }
            });
  }

  private JsonNode field(String name) {
    known.add(name);
    return object.get(name);
  }

  private String text(String field, JsonNode value) {
    if (!value.isTextual()) {
      violations.add(path + field, "must be a string, not " + kind(value));
      return "";
    }
    TextRules.fault(value.textValue())
        .ifPresent(fault -> violations.add(path + field, ErrorCode.TEXT_INVALID, fault));
    return value.textValue();
  }

  private static String kind(JsonNode value) {
    return "of type " + value.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  /** An unknown name is the client's own text: echoed without what would break the answer. */
  private static String printable(String name) {
    return TextRules.fault(name).isPresent() ? name.replaceAll("[\\x00\\p{Cs}]", "?") : name;
  }
}

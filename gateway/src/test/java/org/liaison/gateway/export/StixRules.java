package org.liaison.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What STIX 2.1 demands of a bundle, as far as ours goes (sections 2.9, 3.1, 3.2, 4.4, 4.5, 4.12,
 * 4.16).
 */
final class StixRules {

  private static final String UUID_FORM =
      "[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");

  private static final Set<String> COMMON =
      Set.of(
          "type",
          "spec_version",
          "id",
          "created_by_ref",
          "created",
          "modified",
          "labels",
          "external_references");

  /** Properties that each type of ours has besides the common ones; * marks the required ones. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "identity", Set.of("name*", "identity_class"),
          "grouping", Set.of("name", "description", "context*", "object_refs*"),
          "note", Set.of("abstract", "content*", "object_refs*"),
          "report", Set.of("name*", "description", "report_types", "published*", "object_refs*"));

  private static final Map<String, Set<String>> OPEN_VOCABULARIES =
      Map.of(
          "context",
          Set.of("suspicious-activity", "malware-analysis", "unspecified"),
          "identity_class",
          Set.of("individual", "group", "system", "organization", "class", "unknown"),
          "report_types",
          Set.of(
              "attack-pattern",
              "campaign",
              "identity",
              "indicator",
              "intrusion-set",
              "malware",
              "observed-data",
              "threat-actor",
              "threat-report",
              "tool",
              "vulnerability"));

  private StixRules() {}

  static void check(JsonNode bundle) {
    assertThat(bundle.get("type").textValue()).isEqualTo("bundle");
    assertThat(bundle.get("id").textValue()).matches("bundle--" + UUID_FORM);
    assertThat(bundle.size()).isEqualTo(3);
    Set<String> ids = new HashSet<>();
    for (JsonNode object : bundle.get("objects")) {
      checkObject(object);
      assertThat(ids.add(object.get("id").textValue())).as("stands once: %s", object).isTrue();
      references(object)
          .forEach(id -> assertThat(ids).as("comes before it is referred to").contains(id));
    }
  }

  private static void checkObject(JsonNode object) {
    String type = object.get("type").textValue();
    Set<String> properties = PROPERTIES.get(type);
    assertThat(properties).as("a type of ours: %s", type).isNotNull();
    assertThat(object.get("spec_version").textValue()).isEqualTo("2.1");
    assertThat(object.get("id").textValue()).matches(type + "--" + UUID_FORM);
    assertThat(instant(object, "modified")).isAfterOrEqualTo(instant(object, "created"));
    if (object.has("published")) {
      instant(object, "published");
    }
    for (String property : properties) {
      if (property.endsWith("*")) {
        assertThat(object.path(property.replace("*", "")).isMissingNode()).isFalse();
      }
    }
    object.properties().forEach(property -> checkProperty(type, property));
    object.path("external_references").forEach(StixRules::checkSource);
  }

  private static void checkProperty(String type, Map.Entry<String, JsonNode> property) {
    String name = property.getKey();
    Set<String> known = PROPERTIES.get(type);
    assertThat(COMMON.contains(name) || known.contains(name) || known.contains(name + "*"))
        .as(name)
        .isTrue();
    JsonNode value = property.getValue();
    // Empty lists and null are forbidden throughout.
    assertThat(value.isNull() || (value.isArray() && value.isEmpty())).as(name).isFalse();
    if (OPEN_VOCABULARIES.containsKey(name)) {
      List<String> words = value.isArray() ? texts(value) : List.of(value.textValue());
      assertThat(OPEN_VOCABULARIES.get(name)).containsAll(words);
    }
  }

  private static void checkSource(JsonNode source) {
    assertThat(source.get("source_name").textValue()).isNotBlank();
    assertThat(source.has("description") || source.has("url") || source.has("external_id"))
        .isTrue();
  }

  private static List<String> references(JsonNode object) {
    List<String> references = texts(object.path("object_refs"));
    String producer = object.get("created_by_ref").textValue();
    return references.isEmpty() ? List.of(producer) : references;
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private static Instant instant(JsonNode object, String property) {
    assertThat(object.get(property).textValue()).matches(TIMESTAMP);
    return Instant.parse(object.get(property).textValue());
  }
}

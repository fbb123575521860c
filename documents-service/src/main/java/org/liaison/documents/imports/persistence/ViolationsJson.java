package org.liaison.documents.imports.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.liaison.documents.problem.FieldViolation;

/** Violations as they are kept: a JSON array of field and description. */
final class ViolationsJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<FieldViolation>> VIOLATIONS = new TypeReference<>() {};

  private ViolationsJson() {}

  static String write(List<FieldViolation> violations) {
    try {
      return JSON.writeValueAsString(violations);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("violations are plain records", e);
    }
  }

  static List<FieldViolation> read(String json) {
    try {
      return JSON.readValue(json, VIOLATIONS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("violations are not what was written", e);
    }
  }
}

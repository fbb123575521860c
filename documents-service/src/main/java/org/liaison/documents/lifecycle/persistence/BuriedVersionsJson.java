package org.liaison.documents.lifecycle.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.liaison.documents.document.domain.Tombstone.BuriedVersion;

/** Reads the versions on a tombstone, which the database wrote. */
final class BuriedVersionsJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BuriedVersionsJson() {}

  static List<BuriedVersion> read(String json) {
    try {
      List<BuriedVersion> versions = new ArrayList<>();
      for (JsonNode node : MAPPER.readTree(json)) {
        versions.add(
            new BuriedVersion(
                node.path("number").asInt(),
                node.path("sha256").asText(),
                Instant.parse(node.path("acceptedAt").asText())));
      }
      return versions;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tombstone is not JSON", e);
    }
  }
}

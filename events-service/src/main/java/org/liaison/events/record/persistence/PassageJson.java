package org.liaison.events.record.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.liaison.events.intake.domain.DocumentVersion;
import org.liaison.events.record.domain.Anchor;
import org.liaison.events.record.domain.Evidence;

/** A passage as it was when a person's step touched it, as JSON. */
public record PassageJson(
    int version,
    Anchor anchor,
    String rule,
    double confidence,
    String matchReason,
    String origin,
    boolean orphaned) {

  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** As it is kept. */
  public static String write(Evidence passage) {
    PassageJson body =
        new PassageJson(
            passage.source().number(),
            passage.anchor(),
            passage.rule(),
            passage.confidence(),
            passage.matchReason(),
            passage.origin(),
            passage.orphaned());
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a passage is a plain record", e);
    }
  }

  /** What was kept. */
  public static Evidence read(Optional<UUID> id, UUID document, String json) {
    try {
      PassageJson body = JSON.readValue(json, PassageJson.class);
      return new Evidence(
          id,
          new DocumentVersion(document, body.version),
          body.anchor,
          body.rule,
          body.confidence,
          body.matchReason,
          body.origin,
          body.orphaned);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a passage is not what was written", e);
    }
  }
}

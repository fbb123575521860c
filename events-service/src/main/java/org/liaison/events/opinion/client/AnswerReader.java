package org.liaison.events.opinion.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.liaison.events.extraction.opinion.NoOpinionException;
import org.liaison.events.extraction.opinion.NoOpinionException.Reason;
import org.liaison.events.extraction.opinion.Proposals;

/** Reads a model's answer strictly: all keys of the schema, none besides, nothing around it. */
final class AnswerReader {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(Proposals.class);

  private AnswerReader() {}

  /**
   * @throws NoOpinionException saying where the answer is wrong, without quoting it
   */
  static Proposals read(String answer) {
    try {
      Proposals proposals = READER.readValue(answer);
      if (proposals == null) {
        throw new NoOpinionException(Reason.UNREADABLE, "the answer is empty");
      }
      return proposals;
    } catch (JsonProcessingException wrong) {
      String where =
          wrong.getLocation() == null
              ? ""
              : " at line %d, column %d"
                  .formatted(wrong.getLocation().getLineNr(), wrong.getLocation().getColumnNr());
      throw new NoOpinionException(
          Reason.UNREADABLE, "the answer is not JSON of the form asked for" + where, wrong);
    }
  }
}

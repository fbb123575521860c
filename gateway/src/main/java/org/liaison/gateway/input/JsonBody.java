package org.liaison.gateway.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.CharacterCodingException;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;

/** Parses a request's body strictly: one JSON object in UTF-8, no name twice, nothing after it. */
public final class JsonBody {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private static final int LONGEST_REASON = 200;

  private JsonBody() {}

  /**
   * The object that a body holds.
   *
   * @throws ProblemException {@code TEXT_INVALID} or {@code JSON_INVALID}, with line and column
   */
  public static ObjectNode parse(byte[] body) {
    JsonNode node = read(decode(body));
    if (node instanceof ObjectNode object) {
      return object;
    }
    throw new ProblemException(ErrorCode.JSON_INVALID, "The body must be one JSON object: {…}.");
  }

  private static String decode(byte[] body) {
    try {
      return TextRules.decodeUtf8(body);
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          ErrorCode.TEXT_INVALID, "The body must be UTF-8; it holds bytes that are not.");
    }
  }

  private static JsonNode read(String text) {
    try {
      return READER.readValue(text);
    } catch (MismatchedInputException e) {
      throw new ProblemException(ErrorCode.JSON_INVALID, "The body must be one JSON object: {…}.");
    } catch (JsonProcessingException e) {
      throw new ProblemException(ErrorCode.JSON_INVALID, detail(e));
    }
  }

  private static String detail(JsonProcessingException failure) {
    JsonLocation location = failure.getLocation();
    String where =
        location == null
            ? ""
            : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    String reason = failure.getOriginalMessage().lines().findFirst().orElse("");
    return "The body is not JSON" + where + ": " + shortened(reason);
  }

  /** Jackson quotes what it met, which may be long, and names its own settings in parentheses. */
  private static String shortened(String reason) {
    String plain = reason.replaceFirst(", from `.*", ")").replaceAll("[\\x00\\p{Cs}]", "?");
    return plain.codePointCount(0, plain.length()) <= LONGEST_REASON
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_REASON)) + "…";
  }
}

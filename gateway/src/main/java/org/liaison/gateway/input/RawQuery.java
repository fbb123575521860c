package org.liaison.gateway.input;

import java.io.ByteArrayOutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liaison.gateway.problem.ErrorCode;
import org.liaison.gateway.problem.ProblemException;
import org.liaison.gateway.problem.Violations;

/** The query of an address, decoded strictly: the HTTP layer would put U+FFFD for broken bytes. */
public final class RawQuery {

  private RawQuery() {}

  /**
   * Values by name, in the order of the address.
   *
   * @param query the part after the question mark, still encoded; null if there is none
   * @throws ProblemException {@code TEXT_INVALID} or {@code REQUEST_INVALID}
   */
  public static Map<String, List<String>> parse(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (query == null || query.isEmpty()) {
      return parameters;
    }
    Violations violations = new Violations();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      TextRules.fault(value)
          .ifPresent(fault -> violations.add(name, ErrorCode.TEXT_INVALID, fault));
      parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }
    violations.refuse();
    return parameters;
  }

  private static String decode(String encoded) {
    try {
      return TextRules.decodeUtf8(percentDecode(encoded));
    } catch (CharacterCodingException e) {
      throw new ProblemException(
          ErrorCode.TEXT_INVALID, "The query must be UTF-8; it holds bytes that are not.");
    }
  }

  private static byte[] percentDecode(String encoded) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char character = encoded.charAt(i);
      if (character == '%') {
        bytes.write(hexByte(encoded, i + 1));
        i += 2;
      } else if (character == '+') {
        bytes.write(' ');
      } else {
        bytes.writeBytes(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static int hexByte(String encoded, int start) {
    if (start + 2 > encoded.length()
        || !HexFormat.isHexDigit(encoded.charAt(start))
        || !HexFormat.isHexDigit(encoded.charAt(start + 1))) {
      throw new ProblemException(
          ErrorCode.REQUEST_INVALID, "The query holds a '%' without two hexadecimal digits.");
    }
    return HexFormat.fromHexDigits(encoded, start, start + 2);
  }
}

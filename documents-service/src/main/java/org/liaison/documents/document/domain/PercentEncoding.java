package org.liaison.documents.document.domain;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Percent-encoding in one form (RFC 3986, section 6.2.2.2): hex digits in upper case, characters
 * that need no encoding as they are, all beyond ASCII encoded as UTF-8.
 */
final class PercentEncoding {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PercentEncoding() {}

  static String canonical(String part) {
    StringBuilder canonical = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); ) {
      int codePoint = part.codePointAt(i);
      if (codePoint == '%' && isEncoding(part, i)) {
        int value = HexFormat.fromHexDigits(part, i + 1, i + 3);
        if (isUnreserved(value)) {
          canonical.append((char) value);
        } else {
          canonical.append(part.substring(i, i + 3).toUpperCase(Locale.ROOT));
        }
        i += 3;
      } else {
        append(canonical, codePoint);
        i += Character.charCount(codePoint);
      }
    }
    return canonical.toString();
  }

  private static void append(StringBuilder canonical, int codePoint) {
    if (codePoint < 0x80) {
      canonical.append((char) codePoint);
      return;
    }
    for (byte octet : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      canonical.append('%').append(HEX.toHexDigits(octet));
    }
  }

  private static boolean isEncoding(String part, int at) {
    return at + 2 < part.length()
        && HexFormat.isHexDigit(part.charAt(at + 1))
        && HexFormat.isHexDigit(part.charAt(at + 2));
  }

  private static boolean isUnreserved(int value) {
    return (value >= 'a' && value <= 'z')
        || (value >= 'A' && value <= 'Z')
        || (value >= '0' && value <= '9')
        || "-._~".indexOf(value) >= 0;
  }
}

package org.liaison.gateway.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What no text may hold, because no database and no other client could keep it as it is. */
public final class TextRules {

  private TextRules() {}

  /** What to say of a text that may not be kept; nothing if it may. */
  public static Optional<String> fault(String text) {
    if (text.indexOf('\0') >= 0) {
      return Optional.of("must not hold the NUL character (U+0000)");
    }
    if (holdsLoneSurrogate(text)) {
      return Optional.of("must not hold half a surrogate pair (U+D800 to U+DFFF)");
    }
    return Optional.empty();
  }

  /**
   * Decodes UTF-8 and refuses anything else, where Java by itself would put U+FFFD.
   *
   * @throws CharacterCodingException if the bytes are not UTF-8
   */
  public static String decodeUtf8(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return decoder.decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean holdsLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}

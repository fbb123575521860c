package org.liaison.documents.formats.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes characters of bytes: by a byte order mark, by what is declared, or by trying. */
public final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private TextDecoder() {}

  /**
   * @param declared where a charset may be declared: a media type, or the head of a page
   */
  public static String decode(byte[] bytes, String... declared) {
    Optional<String> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    for (String declaration : declared) {
      Optional<String> text = charset(declaration).flatMap(charset -> strict(bytes, charset));
      if (text.isPresent()) {
        return text.get();
      }
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .or(() -> strict(bytes, GB18030).filter(TextDecoder::isChinese))
        .orElseGet(() -> new String(bytes, WINDOWS_1252));
  }

  private static Optional<String> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Charset> charset(String declaration) {
    Matcher matcher = CHARSET.matcher(declaration);
    return matcher.find() ? named(matcher.group(1)) : Optional.empty();
  }

  /** GB 2312 and GBK are parts of GB 18030, and pages that declare them use all of it. */
  private static Optional<Charset> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.equals("gb2312") || key.equals("gbk")) {
      return Optional.of(GB18030);
    }
    if (key.equals("iso-8859-1")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Nearly every byte sequence is some GB 18030; Chinese text is mostly common characters. */
  private static boolean isChinese(String text) {
    long common = text.chars().filter(c -> c >= 0x4E00 && c <= 0x9FA5).count();
    long others = text.chars().filter(c -> c > 0x7F).count();
    return common * 10 > others * 6;
  }
}

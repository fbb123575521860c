package org.liaison.documents.text;

import java.text.Normalizer;

/**
 * A text as it is kept: Unicode NFC with line feeds, otherwise exactly as it was given.
 *
 * @param value the text that all offsets count in
 * @param length its code points
 * @param sha256 lower-case hex digest of its UTF-8 bytes
 */
public record NormalizedText(String value, int length, String sha256) {

  /**
   * Normalises no more than offsets and comparison need, so that the source stays readable as is.
   */
  public static NormalizedText of(String raw) {
    String lineFeeds = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    String value = Normalizer.normalize(lineFeeds, Normalizer.Form.NFC);
    return new NormalizedText(
        value, value.codePointCount(0, value.length()), Fingerprint.of(value));
  }
}

package org.liaison.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What the command line offers; a file, because the script shows it too, before anything is built.
 */
final class Usage {
  private Usage() {}

  static String text() {
    try (InputStream file = Usage.class.getResourceAsStream("usage.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the usage", e);
    }
  }
}

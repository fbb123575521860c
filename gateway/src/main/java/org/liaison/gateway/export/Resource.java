package org.liaison.gateway.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Data that lies beside the classes of exports. */
final class Resource {

  private Resource() {}

  static String read(String name) {
    try (InputStream content = Resource.class.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException("The build left out " + name);
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

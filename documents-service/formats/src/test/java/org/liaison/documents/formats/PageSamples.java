package org.liaison.documents.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Pages written for these tests, in the layouts of news sites, offices and old Chinese sites. */
public final class PageSamples {

  private PageSamples() {}

  public static byte[] news() {
    return bytes("news-json-ld.html");
  }

  public static byte[] release() {
    return bytes("release-open-graph.html");
  }

  /** In the charset that it declares. */
  public static byte[] chinese() {
    return new String(bytes("chinese-plain.html"), StandardCharsets.UTF_8)
        .getBytes(Charset.forName("GB18030"));
  }

  private static byte[] bytes(String name) {
    try (InputStream page = PageSamples.class.getResourceAsStream("/pages/" + name)) {
      return page.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

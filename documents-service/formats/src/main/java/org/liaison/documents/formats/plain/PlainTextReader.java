package org.liaison.documents.formats.plain;

import java.util.Map;
import org.liaison.documents.formats.FileToRead;
import org.liaison.documents.formats.ReadFile;

/** Reads plain text, which says nothing of itself. */
public final class PlainTextReader {

  private PlainTextReader() {}

  public static ReadFile read(FileToRead file) {
    return new ReadFile(
        "text/plain", TextDecoder.decode(file.bytes(), file.declaredType()), Map.of());
  }
}

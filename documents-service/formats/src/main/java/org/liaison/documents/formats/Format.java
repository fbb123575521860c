package org.liaison.documents.formats;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The formats that are read here. */
enum Format {
  HTML("HTML"),
  PDF("PDF"),
  DOCX("DOCX"),
  TEXT("plain text");

  private static final Map<String, Format> TYPES =
      Map.of(
          "text/html", HTML,
          "application/xhtml+xml", HTML,
          "application/pdf", PDF,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DOCX,
          "text/plain", TEXT);
  private static final Map<String, Format> ENDINGS =
      Map.of("html", HTML, "htm", HTML, "xhtml", HTML, "pdf", PDF, "docx", DOCX, "txt", TEXT);

  private final String title;

  Format(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  boolean isText() {
    return this == HTML || this == TEXT;
  }

  /** What its declared type, or else the ending of its name, says that a file is. */
  static Optional<Format> claimedBy(FileToRead file) {
    String type = file.declaredType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String name = file.name().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(type))
        .or(() -> Optional.ofNullable(ENDINGS.get(name.substring(name.lastIndexOf('.') + 1))));
  }
}

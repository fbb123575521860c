package org.liaison.gateway.briefing;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a briefing is written. */
enum BriefingFormat {
  JSON(MediaType.APPLICATION_JSON),
  MARKDOWN("text/markdown; charset=utf-8"),
  HTML("text/html; charset=utf-8");

  private final String mediaType;

  BriefingFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  /** The format of a word; JSON if none is named. */
  static BriefingFormat of(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElse(JSON);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(BriefingFormat::word).toList();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

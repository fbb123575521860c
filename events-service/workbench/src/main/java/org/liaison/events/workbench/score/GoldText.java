package org.liaison.events.workbench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;

/** Finds the passages of a gold file in the text that it is about. */
final class GoldText {
  private final String text;

  /**
   * @param text in NFC
   */
  GoldText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  int length() {
    return text.codePointCount(0, text.length());
  }

  String at(Span span) {
    int start = text.offsetByCodePoints(0, span.start());
    return text.substring(start, text.offsetByCodePoints(start, span.end() - span.start()));
  }

  /** Of offsets, an exact text, or an exact text with its occurrence counted from 1. */
  Span span(JsonNode passage, int occurrence, String where) {
    if (passage.has("start")) {
      return within(new Span(passage.path("start").asInt(), passage.path("end").asInt()), where);
    }
    return passage.isObject()
        ? find(passage.path("exact").asText(), passage.path("occurrence").asInt(1), where)
        : find(passage.asText(), occurrence, where);
  }

  private Span within(Span span, String where) {
    if (span.start() < 0 || span.end() <= span.start() || span.end() > length()) {
      throw new InvalidGoldException(where + ": " + span + " is not in the text");
    }
    return span;
  }

  private Span find(String written, int occurrence, String where) {
    String exact = Normalizer.normalize(written, Normalizer.Form.NFC);
    int at = -1;
    for (int i = 0; i < occurrence && !exact.isEmpty(); i++) {
      at = text.indexOf(exact, at + 1);
      if (at < 0) {
        break;
      }
    }
    if (at < 0) {
      throw new InvalidGoldException(
          "%s: occurrence %d of \"%s\" is not in the text".formatted(where, occurrence, exact));
    }
    int start = text.codePointCount(0, at);
    return new Span(start, start + exact.codePointCount(0, exact.length()));
  }
}

package org.liaison.events.extraction;

import java.util.List;

/** Makes texts of a wanted length out of the gold texts, in their order, again and again. */
final class BenchmarkText {

  private BenchmarkText() {}

  static SourceText ofLength(int length) {
    List<Gold.Document> documents = Gold.english();
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(documents.get(i % documents.size()).source().text());
    }
    int end = text.lastIndexOf("\n", length);
    return Sources.news(text.substring(0, end + 1));
  }
}

package org.liaison.documents.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text at its blank lines into chunks of trimmed lines. */
final class Chunks {

  private Chunks() {}

  static List<List<Stretch>> of(String text) {
    List<List<Stretch>> chunks = new ArrayList<>();
    List<Stretch> chunk = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      int from = WhiteSpace.skip(text, start, end);
      if (from < end) {
        chunk.add(new Stretch(text, from, WhiteSpace.skipBack(text, from, end)));
      } else if (!chunk.isEmpty()) {
        chunks.add(chunk);
        chunk = new ArrayList<>();
      }
      start = end + 1;
    }
    if (!chunk.isEmpty()) {
      chunks.add(chunk);
    }
    return chunks;
  }
}

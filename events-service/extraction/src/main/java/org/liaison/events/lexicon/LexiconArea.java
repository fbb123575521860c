package org.liaison.events.lexicon;

import java.util.List;

/** An area of cooperation and the words that point to it. */
public record LexiconArea(String id, String label, String labelZh, List<String> terms) {

  public LexiconArea {
    terms = List.copyOf(terms);
  }
}

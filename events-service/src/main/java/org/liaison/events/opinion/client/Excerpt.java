package org.liaison.events.opinion.client;

import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;

/**
 * As much of a text as a model is shown.
 *
 * @param whole whether nothing is left out
 */
record Excerpt(String text, boolean whole) {

  /** The blocks from the first on that end before so many code points; at least a part of one. */
  static Excerpt of(SourceText source, int most) {
    String text = source.text();
    if (text.codePointCount(0, text.length()) <= most) {
      return new Excerpt(text, true);
    }
    int end =
        source.blocks().stream()
            .mapToInt(Block::end)
            .filter(blockEnd -> blockEnd <= most)
            .max()
            .orElse(most);
    return new Excerpt(text.substring(0, text.offsetByCodePoints(0, end)), false);
  }
}

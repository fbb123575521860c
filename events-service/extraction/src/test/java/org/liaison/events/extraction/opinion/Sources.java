package org.liaison.events.extraction.opinion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;

/** Makes sources for tests: every line is a paragraph, one that begins with # a headline. */
final class Sources {

  private Sources() {}

  static SourceText english(String text) {
    return of(text, "en");
  }

  static SourceText of(String text, String language) {
    List<Block> blocks = new ArrayList<>();
    int position = 0;
    for (String line : text.lines().toList()) {
      int length = line.codePointCount(0, line.length());
      BlockKind kind = line.startsWith("#") ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
      blocks.add(new Block(kind, position, position + length));
      position += length + 1;
    }
    return new SourceText(
        text, blocks, language, false, "The Paper", List.of(), LocalDate.of(2024, 8, 2));
  }
}

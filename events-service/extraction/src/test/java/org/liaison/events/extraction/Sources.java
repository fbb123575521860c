package org.liaison.events.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;

/**
 * Makes sources for tests: every line that is not blank is a paragraph, after some lines of
 * headline.
 */
final class Sources {

  static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 2);

  private Sources() {}

  static SourceText news(String text) {
    return of(text, 0, false, PUBLISHED);
  }

  /** The whole text as one paragraph, whatever it holds. */
  static SourceText whole(String text, String language) {
    int length = text.codePointCount(0, text.length());
    List<Block> blocks =
        length == 0 ? List.of() : List.of(new Block(BlockKind.PARAGRAPH, 0, length));
    return new SourceText(text, blocks, language, true, "The Paper", List.of(), PUBLISHED);
  }

  /** A report in a language, every line that is not blank a paragraph. */
  static SourceText lines(String text, String language) {
    SourceText source = news(text);
    return new SourceText(
        text, source.blocks(), language, false, source.publisher(), List.of(), PUBLISHED);
  }

  static SourceText of(String text, int headlines, boolean opinion, LocalDate published) {
    List<Block> blocks = new ArrayList<>();
    int position = 0;
    for (String line : text.lines().toList()) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        BlockKind kind = blocks.size() < headlines ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
        blocks.add(new Block(kind, position, position + length));
      }
      position += length + 1;
    }
    return new SourceText(
        text, blocks, "en", opinion, "The Paper", List.of("An Author"), published);
  }
}

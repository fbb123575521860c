package org.liaison.events.extraction.chinese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.lexicon.Lexicon;

/** Reads lines of Chinese as the paragraphs of a report of Friday, 2 August 2024. */
public final class ReadText {

  public static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 2);

  private static final ChineseReader READER = new ChineseReader(Lexicon.builtIn());

  private ReadText() {}

  public static Findings of(String text) {
    return READER.read(source(text));
  }

  /** The first line is the headline. */
  public static Findings withHeadline(String text) {
    return READER.read(source(text, BlockKind.HEADLINE));
  }

  public static SourceText source(String text) {
    return source(text, BlockKind.PARAGRAPH);
  }

  private static SourceText source(String text, BlockKind first) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      int length = line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        BlockKind kind = blocks.isEmpty() ? first : BlockKind.PARAGRAPH;
        blocks.add(new Block(kind, start, start + length));
      }
      start += length + 1;
    }
    return new SourceText(text, blocks, "zh-Hans", false, "报", List.of(), PUBLISHED);
  }
}

package org.liaison.events.extraction.english;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.Findings;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.lexicon.Lexicon;

/**
 * Reads lines of English as the paragraphs of a report of Friday, 2 August 2024; a line that begins
 * with "# " is a headline.
 */
public final class ReadText {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 2);
  private static final String HEADLINE = "# ";
  private static final EnglishReader READER = new EnglishReader(Lexicon.builtIn());

  private ReadText() {}

  public static Findings of(String text) {
    return of(text, false, List.of());
  }

  /** The text as a commentary by Ann Hale. */
  public static Findings commentary(String text) {
    return of(text, true, List.of("Ann Hale"));
  }

  private static Findings of(String text, boolean opinion, List<String> authors) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.lines().toList()) {
      int length = line.codePointCount(0, line.length());
      boolean headline = line.startsWith(HEADLINE);
      if (!line.isBlank()) {
        BlockKind kind = headline ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
        int from = headline ? start + HEADLINE.length() : start;
        blocks.add(new Block(kind, from, start + length));
      }
      start += length + 1;
    }
    return READER.read(
        new SourceText(text, blocks, "en", opinion, "The Paper", authors, PUBLISHED));
  }
}

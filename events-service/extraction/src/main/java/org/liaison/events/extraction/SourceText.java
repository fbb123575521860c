package org.liaison.events.extraction;

import java.time.LocalDate;
import java.util.List;

/**
 * What the engine reads.
 *
 * @param text NFC text of one document version
 * @param blocks its parts in order, in code points
 * @param language BCP 47 tag
 * @param opinion whether the whole text is its author's opinion (a commentary)
 * @param publisher who published it
 * @param authors who wrote it; may be empty
 * @param publishedOn day of publication where it was published; anchors relative dates
 */
public record SourceText(
    String text,
    List<Block> blocks,
    String language,
    boolean opinion,
    String publisher,
    List<String> authors,
    LocalDate publishedOn) {

  public SourceText {
    blocks = List.copyOf(blocks);
    authors = List.copyOf(authors);
  }

  /** A stretch {@code [start, end)} of the text in code points. */
  public record Block(BlockKind kind, int start, int end) {}

  /** What a stretch is; events are told in paragraphs only. */
  public enum BlockKind {
    HEADLINE,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    CAPTION
  }
}

package org.liaison.documents.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the parts of a text: headlines, bylines, datelines, captions, and the paragraphs that tell
 * events.
 *
 * <p>Blocks come in order, never overlap, and are trimmed of white space. In doubt a line is a
 * paragraph: what is not read cannot be found.
 */
public final class BlockSplitter {

  private static final int LINES_OF_HEAD = 6;

  private final String text;
  private final String title;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> headlines = new HashSet<>();
  private boolean inBody;

  private BlockSplitter(String text, String title) {
    this.text = text;
    this.title = title;
  }

  /** The blocks of a text, given its title so that a repeated title is told from a paragraph. */
  public static List<Block> split(NormalizedText text, String title) {
    BlockSplitter splitter = new BlockSplitter(text.value(), title);
    Chunks.of(text.value()).forEach(splitter::addChunk);
    splitter.readHeadlinesWhereNothingElseIs();
    return splitter.inCodePoints();
  }

  private void addChunk(List<Stretch> lines) {
    if (HardWrap.is(lines)) {
      int end = lines.get(lines.size() - 1).end();
      addLine(new Stretch(text, lines.get(0).start(), end));
    } else {
      lines.forEach(this::addLine);
    }
  }

  private void addLine(Stretch line) {
    BlockKind kind = kindOf(line);
    if (kind != BlockKind.PARAGRAPH) {
      parts.add(new Part(kind, line));
      if (kind == BlockKind.HEADLINE) {
        headlines.add(line.content());
      }
      return;
    }
    inBody = true;
    int prefix = DatelinePattern.prefix(line);
    if (prefix > 0) {
      parts.add(new Part(BlockKind.DATELINE, line.upTo(prefix)));
      addAfterDateline(line.from(prefix));
    } else {
      parts.add(new Part(BlockKind.PARAGRAPH, line));
    }
  }

  private void addAfterDateline(Stretch rest) {
    int close = BracketedReporter.end(rest);
    if (close > 0) {
      parts.add(new Part(BlockKind.BYLINE, rest.upTo(close)));
    }
    Stretch paragraph = rest.from(close);
    if (paragraph != null) {
      parts.add(new Part(BlockKind.PARAGRAPH, paragraph));
    }
  }

  private BlockKind kindOf(Stretch line) {
    if (HeadlinePattern.isTitle(line, title) || headlines.contains(line.content())) {
      return BlockKind.HEADLINE;
    }
    if (CaptionPattern.matches(line)) {
      return BlockKind.CAPTION;
    }
    if (DatelinePattern.matchesLine(line)) {
      return BlockKind.DATELINE;
    }
    if (BylinePattern.matches(line)) {
      return BlockKind.BYLINE;
    }
    boolean inHead = !inBody && parts.size() < LINES_OF_HEAD;
    boolean headline = inHead ? HeadlinePattern.inHead(line) : HeadlinePattern.inBody(line);
    return headline ? BlockKind.HEADLINE : BlockKind.PARAGRAPH;
  }

  /** A text of one line without a full stop is a notice, not a headline without a text. */
  private void readHeadlinesWhereNothingElseIs() {
    if (parts.stream().noneMatch(part -> part.kind == BlockKind.PARAGRAPH)) {
      boolean onlyTitle =
          parts.stream().allMatch(part -> HeadlinePattern.isTitle(part.stretch, title));
      parts.replaceAll(
          part ->
              part.kind == BlockKind.HEADLINE
                      && (onlyTitle || !HeadlinePattern.isTitle(part.stretch, title))
                  ? new Part(BlockKind.PARAGRAPH, part.stretch)
                  : part);
    }
  }

  private List<Block> inCodePoints() {
    List<Block> blocks = new ArrayList<>(parts.size());
    int at = 0;
    int codePoints = 0;
    for (Part part : parts) {
      codePoints += text.codePointCount(at, part.stretch.start());
      int end = codePoints + part.stretch.length();
      blocks.add(new Block(part.kind, codePoints, end));
      at = part.stretch.end();
      codePoints = end;
    }
    return List.copyOf(blocks);
  }

  private record Part(BlockKind kind, Stretch stretch) {}
}

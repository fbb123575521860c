package org.liaison.events.extraction.opinion;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.liaison.events.extraction.Passage;
import org.liaison.events.extraction.SourceText;
import org.liaison.events.extraction.SourceText.Block;
import org.liaison.events.extraction.SourceText.BlockKind;
import org.liaison.events.extraction.text.CodePoints;

/**
 * Finds quotes in a text, exactly: every character but its normal form counts. A quote that stands
 * there more than once needs the words right before it. Nothing is guessed.
 */
final class Anchoring {

  /** Fewer letters and digits ("2024", "China") prove nothing. */
  static final int FEWEST_LETTERS = 6;

  private final String text;
  private final CodePoints codePoints;
  private final List<Block> paragraphs;

  Anchoring(SourceText source) {
    this.text = source.text();
    this.codePoints = new CodePoints(text);
    this.paragraphs =
        source.blocks().stream().filter(block -> block.kind() == BlockKind.PARAGRAPH).toList();
  }

  /** The passages of all quotes. */
  List<Passage> anchor(List<Quote> quotes) throws NotAddedException {
    if (quotes.isEmpty()) {
      throw new NotAddedException(Outcome.UNANCHORED);
    }
    List<Passage> passages = new ArrayList<>();
    for (Quote quote : quotes) {
      Passage passage = anchor(quote);
      if (!passages.contains(passage)) {
        passages.add(passage);
      }
    }
    return passages;
  }

  private Passage anchor(Quote quote) throws NotAddedException {
    String exact = normal(quote.exact()).strip();
    if (exact.isEmpty()) {
      throw new NotAddedException(Outcome.UNANCHORED);
    }
    Passage passage = passage(exact, quote.prefix());
    if (exact.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS) {
      throw new NotAddedException(Outcome.TOO_SHORT);
    }
    if (paragraphs.stream().noneMatch(block -> holds(block, passage))) {
      throw new NotAddedException(Outcome.OUTSIDE_PARAGRAPH);
    }
    return passage;
  }

  private Passage passage(String exact, String prefix) throws NotAddedException {
    int start = only(exact, prefix);
    int end = start + exact.length();
    if (splitsPair(start) || splitsPair(end)) {
      throw new NotAddedException(Outcome.UNANCHORED);
    }
    return codePoints.passage(start, end);
  }

  private int only(String exact, String prefix) throws NotAddedException {
    int first = text.indexOf(exact);
    if (first < 0) {
      throw new NotAddedException(Outcome.UNANCHORED);
    }
    if (text.indexOf(exact, first + 1) < 0) {
      return first;
    }
    String before = normal(prefix);
    int led = before.isBlank() ? -1 : text.indexOf(before + exact);
    if (led < 0 || text.indexOf(before + exact, led + 1) >= 0) {
      throw new NotAddedException(Outcome.AMBIGUOUS);
    }
    return led + before.length();
  }

  /** Whether an index lies within a character of two UTF-16 units. */
  private boolean splitsPair(int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  static boolean holds(Block block, Passage passage) {
    return block.start() <= passage.start() && passage.end() <= block.end();
  }

  static String normal(String written) {
    return Normalizer.normalize(written, Form.NFC);
  }
}

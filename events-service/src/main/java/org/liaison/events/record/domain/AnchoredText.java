package org.liaison.events.record.domain;

import java.util.Optional;
import org.liaison.events.extraction.Passage;
import org.liaison.events.problem.ErrorCode;
import org.liaison.events.problem.RecordException;

/** A version's text, and the passages that stand in it, counted in code points. */
public final class AnchoredText {

  /** Code points of context kept on each side of a passage. */
  public static final int CONTEXT = 32;

  private final String text;
  private final int length;

  public AnchoredText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /**
   * Anchors a passage.
   *
   * @throws RecordException if something else stands there
   */
  public Anchor anchor(Passage passage) {
    if (passage.end() > length || !slice(passage.start(), passage.end()).equals(passage.exact())) {
      throw new RecordException(
          ErrorCode.EVIDENCE_MISMATCH,
          "The text does not hold the passage at [%d, %d): «%s»"
              .formatted(passage.start(), passage.end(), passage.exact()));
    }
    return anchorAt(passage.start(), passage.end());
  }

  /**
   * Finds a passage by its quote.
   *
   * @param prefix what stands before it, or empty
   * @param suffix what stands after it, or empty
   * @throws RecordException if it is not there, or more than once
   */
  public Anchor locate(String prefix, String exact, String suffix) {
    String quote = prefix + exact + suffix;
    if (!text.contains(quote)) {
      throw new RecordException(
          ErrorCode.EVIDENCE_MISMATCH, "The text does not hold the passage «%s»".formatted(quote));
    }
    return onlyAnchor(prefix, exact, suffix)
        .orElseThrow(
            () ->
                new RecordException(
                    ErrorCode.EVIDENCE_MISMATCH,
                    "The text holds the passage more than once: «%s»".formatted(quote)));
  }

  /**
   * Finds the passage of an older version again: only if its quote with its context is there once.
   */
  public Optional<Anchor> reanchor(Anchor old) {
    return onlyAnchor(old.prefix(), old.exact(), old.suffix());
  }

  private Optional<Anchor> onlyAnchor(String prefix, String exact, String suffix) {
    String quote = prefix + exact + suffix;
    int found = text.indexOf(quote);
    if (found < 0 || text.indexOf(quote, found + 1) >= 0) {
      return Optional.empty();
    }
    int start = text.codePointCount(0, found + prefix.length());
    return Optional.of(anchorAt(start, start + exact.codePointCount(0, exact.length())));
  }

  private Anchor anchorAt(int start, int end) {
    return new Anchor(
        start,
        end,
        slice(start, end),
        slice(Math.max(0, start - CONTEXT), start),
        slice(end, Math.min(length, end + CONTEXT)));
  }

  private String slice(int start, int end) {
    // Without surrogates, code points and Java's UTF-16 units are the same.
    if (length == text.length()) {
      return text.substring(start, end);
    }
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}

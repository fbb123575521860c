package org.liaison.events.extraction.opinion;

import java.util.List;
import java.util.Objects;

/**
 * A claim as a model words it, unchecked.
 *
 * @param speaker as written
 * @param affiliation office and organisation as written, or empty
 * @param stance "supports", "criticises", "denies" or "neutral"
 * @param content what is said, words of the quotes
 * @param confidence 0 to 1
 */
public record ProposedClaim(
    String speaker,
    String affiliation,
    String stance,
    String content,
    double confidence,
    List<Quote> quotes) {

  public ProposedClaim {
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(affiliation);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(content);
    quotes = List.copyOf(quotes);
  }
}
